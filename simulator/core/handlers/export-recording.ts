import { uniqueRecording, wantedColumn } from '../find-recording.ts'
import { mediaFile } from '../media-file.ts'
import { wantedFormat } from '../media-formats.ts'
import { giveOut, type Handler, refuse } from '../outcome.ts'

export const exportRecording: Handler<'exportRecording'> = (world, { parameters }) => {
  const password = parameters.ENCRYPT === 'Y' ? parameters.PASSWORD : undefined
  if (parameters.ENCRYPT === 'Y' && password === undefined) {
    return refuse('valueMissing', { parameter: 'PASSWORD' })
  }
  const field = wantedColumn(parameters.UNIQUEFIELD)
  if (!field.ok) return field
  const wanted = wantedFormat(world, parameters.MEDIA_FORMAT)
  if (!wanted.ok) return wanted
  const unique = uniqueRecording(world, field.column, parameters.UNIQUEID)
  if (!unique.ok) return unique
  const made = mediaFile(world, unique.recording, wanted.format)
  if (!made.ok) return made

  const file = password === undefined ? made.file : { ...made.file, password }
  return giveOut({ kind: 'file', file })
}
