import type { RecordingColumn } from '../../contract/recording-columns.ts'
import { columnNamed, columnOf } from './columns.ts'
import { refuse } from './outcome.ts'
import type { FinishedRecording, SecondRange } from './recordings.ts'
import type { SearchName } from './search-texts.ts'
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

/** Columns that hold what CALLLIST searches by, with the names it has there. */
const searched: ReadonlyMap<RecordingColumn, SearchName> = new Map([
  ['agent_id', 'AGENTID'],
  ['ani', 'ANI'],
  ['Calldirection', 'CALLDIRECTION'],
  ['callid', 'CALLID'],
  ['device_alias', 'DEVICEALIAS'],
  ['dnis', 'DNIS'],
  ['gate', 'GATE'],
  ['sgroup', 'GROUP'],
  ['user1', 'USER1'],
  ['user2', 'USER2'],
  ['user3', 'USER3'],
  ['user4', 'USER4'],
  ['user5', 'USER5'],
  ['user6', 'USER6'],
  ['user7', 'USER7'],
  ['user8', 'USER8'],
  ['user9', 'USER9'],
  ['user10', 'USER10'],
  ['user11', 'USER11'],
  ['user12', 'USER12'],
  ['user13', 'USER13'],
  ['user14', 'USER14'],
  ['user15', 'USER15'],
])

const everSince: SecondRange = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** Recordings among which are all that hold the value: as few as the indexes of the world give. */
function candidates(
  { recordings }: World,
  column: RecordingColumn,
  value: string,
): Iterable<FinishedRecording> {
  const name = searched.get(column)
  if (name) return recordings.withTexts([[name, value]], everSince)
  switch (column) {
    case 'Ident':
      return listed(recordings.find(Number(value)))
    case 'device_id':
      return recordings.ofDevice(value, everSince)
    case 'recording_time':
      return recordings.withTexts([], { from: Number(value), to: Number(value) })
    default:
      return recordings.all()
  }
}

function listed(recording: FinishedRecording | undefined): readonly FinishedRecording[] {
  return recording ? [recording] : []
}
