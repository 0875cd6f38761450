import type { ScriptEntry } from '../core/description.ts'
import type { ScenarioFile } from './schema.ts'

/**
 * What happens by itself in a world that begins at `start`. What lies before has not happened: an
 * entry that repeats begins with its first occurrence from then on. `instant` reads a text.
 */
export function describeScript(
  script: ScenarioFile['script'],
  start: number,
  instant: (text: string) => number,
): readonly ScriptEntry[] {
  return script.map(({ name, after = 0, at, every, times, do: actions }) => {
    const first = at === undefined ? start + after * 1000 : instant(at)
    const everyMs = every === undefined ? undefined : every * 1000
    const most = everyMs === undefined ? 1 : (times ?? Number.POSITIVE_INFINITY)
    // One that happens once has missed it, and one that repeats those up to the start.
    const missed = first >= start ? 0 : everyMs === undefined ? 1 : (start - first) / everyMs
    const before = Math.min(Math.ceil(missed), most)
    return {
      name,
      at: first + before * (everyMs ?? 0),
      everyMs,
      times: most - before,
      do: actions,
    }
  })
}
