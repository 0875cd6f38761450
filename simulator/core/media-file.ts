import type { MediaFormat } from '../../contract/media-formats.ts'
import type { MediaFile } from './media.ts'
import { refuse } from './outcome.ts'
import type { FinishedRecording } from './recordings.ts'
import { soundOf, soundSecondsMax } from './sound.ts'
import type { World } from './world.ts'

/**
 * A recording as a file of a format, or why there is none: only what is heard is given out
 * (EXPORT-15), and that within the limit.
 */
export function mediaFile(
  world: World,
  recording: FinishedRecording,
  format: MediaFormat,
):
  | { readonly ok: true; readonly file: MediaFile }
  | ReturnType<typeof refuse<'noAudio' | 'mediaNotMade'>> {
  const { recordId, audio } = recording
  if (!audio) return refuse('noAudio', { found: String(recordId) })
  const sound = soundOf(recording, world.dialect.blackout)
  if (sound.seconds > soundSecondsMax) {
    const detail = `recording ${recordId} lasts ${sound.seconds} s, and no more than ${soundSecondsMax} s are given out`
    return refuse('mediaNotMade', { detail })
  }
  return { ok: true, file: { recordId, format, sound } }
}
