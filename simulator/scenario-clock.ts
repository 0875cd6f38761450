import type { MovableClock } from './clock.ts'
import { clockStart } from './scenario/describe-world.ts'
import type { ScenarioFile } from './scenario/schema.ts'

/** How the clock goes where a scenario does not say. */
export interface UsualClock {
  /** Whether time passes: `real` by default. */
  readonly clock?: 'frozen' | 'real' | undefined
  /** How many times as fast as real time it passes: 1 by default. */
  readonly rate?: number | undefined
}

/** Where a clock is put, in epoch milliseconds, and how fast it runs from there; 0: it stands. */
export interface ClockSetting {
  readonly clockAt: number
  readonly rate: number
}

/**
 * How the clock of a scenario begins. One that runs begins at the present, and one that stands where
 * the first one did, unless the scenario says: time began then.
 */
export function clockOf(
  scenario: ScenarioFile,
  usual: UsualClock,
  present: number,
  first = present,
): ClockSetting {
  const rate = rateOf(scenario, usual)
  return { clockAt: clockStart(scenario) ?? (rate === 0 ? first : present), rate }
}

/** The scenario decides, and where it does not, the one who starts it does. */
function rateOf({ clock }: ScenarioFile, usual: UsualClock): number {
  const runs = clock.runs ?? (clock.rate !== undefined || usual.clock !== 'frozen')
  return runs ? (clock.rate ?? usual.rate ?? 1) : 0
}

/** Puts a clock where it is to begin. */
export function putClock(clock: MovableClock, { clockAt, rate }: ClockSetting): void {
  clock.set(clockAt)
  if (rate === 0) clock.freeze()
  else clock.run(rate)
}
