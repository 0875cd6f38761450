import type { RunningRow } from './recording-row.ts'
import type { WorldState } from './world-state.ts'

/** A recording that is being made, and where its state stands. */
export interface PlacedRunning {
  readonly path: readonly (string | number)[]
  readonly row: RunningRow
  /** Where it is made; blank: nowhere in particular, as of an agent without a phone. */
  readonly device: string
  /** Whether it is of a call, and so has a channel where its core records by channels. */
  readonly ofCall: boolean
}

/** Every recording that is being made, of calls and of sessions. */
export function runningRecordings({ calls, sessions }: WorldState): readonly PlacedRunning[] {
  return [
    ...calls.flatMap(({ device, recording, partial }, index) =>
      [
        { path: ['calls', index, 'recording'], row: recording },
        { path: ['calls', index, 'partial'], row: partial },
      ].flatMap(({ path, row }) => (row ? [{ path, row, device, ofCall: true }] : [])),
    ),
    ...sessions.map(({ device = '', recording }, index) => ({
      path: ['sessions', index, 'recording'],
      row: recording,
      device,
      ofCall: false,
    })),
  ]
}
