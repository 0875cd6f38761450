import { type RecordingColumn, recordingColumns } from '../../contract/recording-columns.ts'
import { unixSeconds } from './formats.ts'
import type { FinishedRecording } from './recordings.ts'
import { soundOf } from './sound.ts'
import type { World } from './world.ts'

/** The columns of a recording (protocol 3.4): what UNIQUEFIELD may name, and what each holds. */

type Value = (recording: FinishedRecording, world: World) => string

/** Columns that the world gives. The others are blank unless a scenario fills them. */
const derived = {
  agent_id: ({ userId }) => number(userId),
  ani: ({ data }) => data.ANI,
  archive_action_id: ({ archiveAction }) => number(archiveAction),
  Calldirection: ({ data }) => data.CALLDIRECTION,
  callid: ({ data }) => data.CALLID,
  channel: ({ channel }) => number(channel?.id),
  device_alias: ({ alias }) => alias,
  device_id: ({ deviceId }) => deviceId,
  dnis: ({ data }) => data.DNIS,
  duration: (recording, world) => number(soundOf(recording, world.dialect.blackout).seconds),
  filename: ({ audio, fileName }) => (audio ? fileName : ''),
  filename_video: ({ audio, screen, fileName }) => (screen && !audio ? fileName : ''),
  gate: ({ data }) => data.GATE,
  Ident: ({ recordId }) => number(recordId),
  keepdays: ({ keepDays }) => number(keepDays),
  qa_group_id: ({ groupId }) => number(groupId),
  recording_time: ({ startedAt }) => unixSeconds(startedAt),
  screen_capture: ({ screen }) => (screen ? 'Y' : 'N'),
  sgroup: ({ data }) => data.GROUP,
  user1: ({ data }) => data.USER1,
  user2: ({ data }) => data.USER2,
  user3: ({ data }) => data.USER3,
  user4: ({ data }) => data.USER4,
  user5: ({ data }) => data.USER5,
  user6: ({ data }) => data.USER6,
  user7: ({ data }) => data.USER7,
  user8: ({ data }) => data.USER8,
  user9: ({ data }) => data.USER9,
  user10: ({ data }) => data.USER10,
  user11: ({ data }) => data.USER11,
  user12: ({ data }) => data.USER12,
  user13: ({ data }) => data.USER13,
  user14: ({ data }) => data.USER14,
  user15: ({ data }) => data.USER15,
} as const satisfies Partial<Record<RecordingColumn, Value>>

type DerivedColumn = keyof typeof derived

/** Derived columns that are blank for some recordings, for which a scenario can fill them. */
const filledWhenBlank: readonly RecordingColumn[] = ['channel', 'filename_video']

/** Columns that a scenario can fill. */
export const freeColumns = recordingColumns.filter(
  (column) => !isDerived(column) || filledWhenBlank.includes(column),
)

/** The column that UNIQUEFIELD names, in whatever case (EXPORT-9). */
export function columnNamed(name: string): RecordingColumn | undefined {
  return recordingColumns.find((column) => column.toLowerCase() === name.toLowerCase())
}

/** What a column of a recording holds; blank: nothing. */
export function columnOf(
  world: World,
  recording: FinishedRecording,
  column: RecordingColumn,
): string {
  const value = isDerived(column) ? derived[column](recording, world) : ''
  return value || (recording.columns[column] ?? '')
}

function isDerived(column: RecordingColumn): column is DerivedColumn {
  return Object.hasOwn(derived, column)
}

function number(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}
