import type { EventEmitter } from 'node:events'

/** Waits for the first of some events, and listens for none of them after it. */
export function firstOf(
  ...events: readonly (readonly [source: EventEmitter, name: string])[]
): Promise<void> {
  return new Promise((resolve) => {
    for (const [source, name] of events) source.once(name, over)
    function over(): void {
      for (const [source, name] of events) source.off(name, over)
      resolve()
    }
  })
}
