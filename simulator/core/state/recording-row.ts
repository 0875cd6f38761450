import { type CallData, newCallData } from '../call-data.ts'
import type { Channel } from '../channels.ts'
import type { CallDataDescription, RecordingDescription } from '../description.ts'
import type { FinishedRecording, Recording } from '../recordings.ts'
import { dataRow } from './data-row.ts'
import { type StretchRow, stretchOf } from './stretch-row.ts'

/** What the state of a world has of every recording. */
interface AnyRecordingRow {
  readonly id: number
  readonly alias: string
  /** The id of the user at the device; absent: there was none. */
  readonly agent?: number
  readonly sysUser: string
  readonly crmUser: string
  readonly core: number
  /** The id of the QA group it belongs to; absent: it belongs to none. */
  readonly group?: number
  /** The id of the channel it is or was made on; absent: it took none. */
  readonly channel?: number
  readonly startedAt: number
  readonly fileName: string
  readonly audio: boolean
  readonly screen: boolean
  readonly keepDays: number
  readonly archiveAction: number
}

/** A recording that is being made of a call, whose data it has. */
export type RunningRow = AnyRecordingRow

/** A recording that is being made, with data of its own. */
export interface RunningOfItsOwnRow extends AnyRecordingRow {
  readonly data: CallDataDescription
}

/** A recording that is finished. */
export interface RecordingRow extends AnyRecordingRow {
  readonly device: string
  readonly endedAt: number
  readonly partial: boolean
  /** Whether it is of a call, and not of a session. */
  readonly ofCall: boolean
  readonly data: CallDataDescription
  /** What of it is withheld, oldest first. */
  readonly blackouts: readonly Required<StretchRow>[]
  readonly columns: RecordingDescription['columns']
}

export function runningRow(recording: Recording): RunningRow {
  const { recordId, alias, userId, sysUser, crmUser, core, groupId, channel } = recording
  const { startedAt, fileName, audio, screen, keepDays, archiveAction } = recording
  return {
    id: recordId,
    alias,
    ...(userId === undefined ? {} : { agent: userId }),
    sysUser,
    crmUser,
    core,
    ...(groupId === undefined ? {} : { group: groupId }),
    ...(channel === undefined ? {} : { channel: channel.id }),
    startedAt,
    fileName,
    audio,
    screen,
    keepDays,
    archiveAction,
  }
}

export function runningOfItsOwnRow(recording: Recording): RunningOfItsOwnRow {
  return { ...runningRow(recording), data: dataRow(recording.data) }
}

export function recordingRow(recording: FinishedRecording): RecordingRow {
  const { deviceId, endedAt, partial, isOfCall, withheld, columns } = recording
  return {
    ...runningOfItsOwnRow(recording),
    device: deviceId,
    endedAt,
    partial,
    ofCall: isOfCall,
    blackouts: withheld.map(({ from, to }) => ({ fromAt: from, toAt: to })),
    columns: { ...columns },
  }
}

/** What a recording that is being made is of, and where. */
interface Running {
  readonly deviceId: string
  readonly partial: boolean
  readonly isOfCall: boolean
  readonly data: CallData
}

export function runningOf(
  { id, agent, group, channel, ...row }: RunningRow,
  { deviceId, partial, isOfCall, data }: Running,
  channelWith: ChannelWith,
): Recording {
  const { alias, sysUser, crmUser, core, startedAt, fileName, audio, screen } = row
  const { keepDays, archiveAction } = row
  return {
    recordId: id,
    deviceId,
    core,
    userId: agent,
    sysUser,
    crmUser,
    startedAt,
    fileName,
    audio,
    screen,
    partial,
    isOfCall,
    channel: channel === undefined ? undefined : channelWith(channel),
    groupId: group,
    columns: {},
    alias,
    data,
    keepDays,
    archiveAction,
    endedAt: undefined,
  }
}

export function recordingOf(row: RecordingRow, channelWith: ChannelWith): FinishedRecording {
  const { device, partial, ofCall, data, endedAt, blackouts, columns } = row
  const made = { deviceId: device, partial, isOfCall: ofCall, data: newCallData(data) }
  const withheld = blackouts.map(stretchOf)
  return { ...runningOf(row, made, channelWith), endedAt, withheld, columns }
}

/** The channel with an id; one that does not exist is a bug. */
export type ChannelWith = (id: number) => Channel
