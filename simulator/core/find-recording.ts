import type { RecordingColumn } from '../../contract/recording-columns.ts'
import { columnNamed, columnOf } from './columns.ts'
import { refuse } from './outcome.ts'
import type { FinishedRecording } from './recordings.ts'
import type { World } from './world.ts'

/** The column that UNIQUEFIELD names (EXPORT-9), or why there is none. */
export function wantedColumn(
  found: string,
):
  | { readonly ok: true; readonly column: RecordingColumn }
  | ReturnType<typeof refuse<'valueInvalid'>> {
  const column = columnNamed(found)
  const allowed = 'the name of a column of recordings'
  return column
    ? { ok: true, column }
    : refuse('valueInvalid', { parameter: 'UNIQUEFIELD', allowed, found })
}

/** The one finished recording of which a column holds a value (EXPORT-5), or why there is none. */
export function uniqueRecording(
  world: World,
  column: RecordingColumn,
  value: string,
):
  | { readonly ok: true; readonly recording: FinishedRecording }
  | ReturnType<typeof refuse<'recordingNotFound' | 'recordingNotUnique'>> {
  let found: FinishedRecording | undefined
  for (const recording of candidates(world, column, value)) {
    if (columnOf(world, recording, column) !== value) continue
    if (found) return refuse('recordingNotUnique', { parameter: column, found: value })
    found = recording
  }
  return found ? { ok: true, recording: found } : refuse('recordingNotFound')
}

/** By its number a recording is looked up; by any other column all are read. */
function candidates(
  world: World,
  column: RecordingColumn,
  value: string,
): Iterable<FinishedRecording> {
  if (column !== 'Ident') return world.recordings.all()
  const recording = world.recordings.find(Number(value))
  return recording ? [recording] : []
}
