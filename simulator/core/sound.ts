import type { Dialect } from '../../contract/dialect.ts'
import type { Stretch } from './blackouts.ts'
import type { FinishedRecording } from './recordings.ts'

/** What there is to hear of a recording: how long it lasts, and where nothing is heard. */
export interface Sound {
  /** Whole seconds: DURATION. */
  readonly seconds: number
  /** In milliseconds from the start of the sound, oldest first, apart from each other. */
  readonly silences: readonly Stretch[]
}

/**
 * The longest sound that is given out, in seconds: a day. A client would wait minutes for a longer one
 * to be encoded, and a WAV ends at 74 hours, as it says its length in 32 bits.
 */
export const soundSecondsMax = 86_400

/**
 * A withheld stretch is silent where blackouts are of the standard kind, and missing where they are
 * of the real-time kind: then the recording is as much shorter (BLACKOUT-7).
 */
export function soundOf(recording: FinishedRecording, blackout: Dialect['blackout']): Sound {
  const { startedAt, endedAt, withheld } = recording
  const lasted = endedAt - startedAt
  if (blackout === 'standard') {
    return {
      seconds: wholeSeconds(lasted),
      silences: withheld.map(({ from, to }) => ({ from: from - startedAt, to: to - startedAt })),
    }
  }
  const missing = withheld.reduce((sum, { from, to }) => sum + to - from, 0)
  return { seconds: wholeSeconds(lasted - missing), silences: [] }
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000)
}
