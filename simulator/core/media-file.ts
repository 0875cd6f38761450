import type { MediaFormat } from '../../contract/media-formats.ts'
import type { MediaFile } from './media.ts'
import { refuse } from './outcome.ts'
import type { FinishedRecording } from './recordings.ts'
import { soundOf } from './sound.ts'
import type { World } from './world.ts'

/** A recording as a file of a format, or why there is none: only what is heard is given out (EXPORT-15). */
export function mediaFile(
  world: World,
  recording: FinishedRecording,
  format: MediaFormat,
): { readonly ok: true; readonly file: MediaFile } | ReturnType<typeof refuse<'noAudio'>> {
  const { recordId, audio } = recording
  if (!audio) return refuse('noAudio', { found: String(recordId) })
  return { ok: true, file: { recordId, format, sound: soundOf(recording, world.dialect.blackout) } }
}
