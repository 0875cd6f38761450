import type { SourcedScenario } from './control-action.ts'
import type { EngineState } from './engine.ts'
import type { KeptMessage } from './mail/outbox.ts'
import type { ClockSetting } from './scenario-clock.ts'

/** What a session holds at an instant, as plain data. Instants are epoch milliseconds. */
export interface SessionState extends EngineState {
  /** The scenario it began with, which a reset goes back to. */
  readonly first: SourcedScenario
  readonly inForce: SourcedScenario
  /** Where its clock began. */
  readonly begunAt: number
  /** The instant for which the world of the scenario in force was described. */
  readonly describedAt: number
  readonly clock: ClockSetting
  /** The messages of EMAIL that no mail server took, since there is none. Oldest first. */
  readonly outbox: readonly KeptMessage[]
}
