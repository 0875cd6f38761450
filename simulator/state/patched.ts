import type { WorldDescription } from '../core/description.ts'
import type { RecordingRow } from '../core/state/recording-row.ts'
import type { WorldState } from '../core/state/world-state.ts'

/** A world that is to be patched. */
export interface Patched {
  readonly description: WorldDescription
  /** The present, in epoch milliseconds; the state is that of this instant. */
  readonly at: number
  readonly state: WorldState
  /** A recording that is finished, as it is now. */
  readonly recording: (id: number) => RecordingRow | undefined
}
