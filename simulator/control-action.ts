import type { ReplyRule } from './core/reply-rule.ts'
import type { EngineState } from './engine.ts'
import type { ScenarioFile } from './scenario/schema.ts'
import type { ClockSetting } from './scenario-clock.ts'
import type { StatePatch } from './state/patch-schema.ts'

/** A scenario and where it came from: a file, or a request. */
export interface SourcedScenario {
  readonly source: string
  readonly scenario: ScenarioFile
}

/** A state of the world of the scenario in force, with the clock of that time. */
export interface KeptState extends EngineState, ClockSetting {
  /** The instant for which that world was described. */
  readonly describedAt: number
}

/**
 * What was done to a session beside the API, as plain data: done again at the same instants, between
 * the same requests, it leads to the same bytes. Instants are epoch milliseconds.
 */
export type ControlAction =
  /** A world began anew, at the instant its clock shows since. */
  | ({ readonly do: 'load'; readonly clockAt: number; readonly rate: number } & SourcedScenario)
  /** A scenario that was changed came into force, and calls that were up stayed up. */
  | ({ readonly do: 'reload' } & SourcedScenario)
  /** The clock was put somewhere, has run since at a rate, or stands (a rate of 0). */
  | { readonly do: 'set-clock'; readonly clockAt: number; readonly rate: number }
  | { readonly do: 'add-reply'; readonly rule: ReplyRule }
  | { readonly do: 'remove-reply'; readonly name: string }
  /** An entry of the script happened. */
  | { readonly do: 'fire'; readonly name: string }
  /** A patch was laid over the world. */
  | { readonly do: 'patch-state'; readonly patch: StatePatch }
  /** A state that was taken before was put back. */
  | ({ readonly do: 'put-state' } & KeptState)
