import { uniqueRecording, wantedColumn } from '../find-recording.ts'
import { mediaFile } from '../media-file.ts'
import { wantedFormat } from '../media-formats.ts'
import { accept, type Handler, refuse } from '../outcome.ts'

/** Not every address there may be, but what keeps one apart from other text and from a list of them. */
const address = /^[^\s@,;:<>"()]+@[^\s@,;:<>"()]+$/

export const email: Handler<'email'> = (world, { parameters }) => {
  const { UNIQUEFIELD, TOADDRESS, MEDIA_FORMAT } = parameters
  // The sample sends the value in IDENT, where EXPORT has UNIQUEID (EMAIL-Q1).
  const value = parameters.IDENT ?? parameters.UNIQUEID
  if (value === undefined) return refuse('valueMissing', { parameter: 'IDENT' })
  const field = wantedColumn(UNIQUEFIELD)
  if (!field.ok) return field
  if (!address.test(TOADDRESS)) {
    const allowed = 'one mail address'
    return refuse('valueInvalid', { parameter: 'TOADDRESS', allowed, found: TOADDRESS })
  }
  const wanted = wantedFormat(world, MEDIA_FORMAT)
  if (!wanted.ok) return wanted
  const unique = uniqueRecording(world, field.column, value)
  if (!unique.ok) return unique
  const made = mediaFile(world, unique.recording, wanted.format)
  if (!made.ok) return made

  return { ...accept('ok', {}), mail: { to: TOADDRESS, file: made.file } }
}
