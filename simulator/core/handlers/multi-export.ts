import type { MediaFile } from '../media.ts'
import { mediaFile } from '../media-file.ts'
import { wantedFormat } from '../media-formats.ts'
import { giveOut, type Handler, refuse } from '../outcome.ts'

const idents = /^\d+(\s*,\s*\d+)*$/

export const multiExport: Handler<'multiExport'> = (world, { parameters }) => {
  const { IDENT, MEDIA_FORMAT } = parameters
  if (!idents.test(IDENT)) {
    const allowed = 'whole numbers separated by commas'
    return refuse('valueInvalid', { parameter: 'IDENT', allowed, found: IDENT })
  }
  const wanted = wantedFormat(world, MEDIA_FORMAT)
  if (!wanted.ok) return wanted
  const files = new Map<number, MediaFile>()
  for (const recordId of IDENT.split(',').map(Number)) {
    const recording = world.recordings.find(recordId)
    if (!recording) return refuse('recordingNotFound')
    const made = mediaFile(world, recording, wanted.format)
    if (!made.ok) return made
    // One that is named twice stands in the ZIP once, at its first place (MULTIEXPORT-5, -7).
    files.set(recordId, made.file)
  }

  return giveOut({ kind: 'zip', files: [...files.values()] })
}
