import type { DeviceRole } from '../target/target.ts'
import type { ReplyElement } from '../xml/read-reply.ts'
import type { Answers } from './ask-server.ts'
import { type ChannelFacts, channelFacts } from './channel-facts.ts'
import { filled, saidOf } from './said-of.ts'
import { type Holder, holderOf } from './user-facts.ts'

/** What replies tell of a device: the values that name it, and what decides which roles it can take. */
export interface DeviceFacts {
  readonly values: DeviceRole
  /** Whose it is; `unclear`: it is somebody's of whom it cannot be said that it is one agent. */
  readonly holder: 'agent' | 'nobody' | 'unclear'
  /** Tells agents apart; blank where it has none. */
  readonly agent: string
  /** How many devices its agent has; 0 where it has none. */
  readonly devicesOfAgent: number
  /** A call is up on it. */
  readonly isInCall: boolean
  /** It shows a call, of now or of before. */
  readonly wasInCall: boolean
  /** Whether its calls are recorded, as far as one has been. */
  readonly recorded: 'yes' | 'no' | 'untold'
  readonly isScreenRecorded: boolean
  readonly core: string
  readonly channels: ChannelFacts
}

/** The facts of every device that a server has listed, in its order. */
export function deviceFacts(answers: Answers): readonly DeviceFacts[] {
  const { devices = [], recordings = [] } = answers
  const seen = new Set<string>()
  const listed = devices.filter((device) => {
    const id = filled(device, 'DEVICEID')
    const isNew = id !== '' && !seen.has(id)
    seen.add(id)
    return isNew
  })
  const holders = listed.map((device) => holderOf(device, answers))
  const counts = countsOf(holders)
  const recordedIds = new Set(recordings.map((one) => filled(one, 'DEVICEID')))
  const channels = channelFacts(listed, answers.channels)
  return listed.map((device, index): DeviceFacts => {
    const holder = holders[index] ?? 'unclear'
    const core = filled(device, 'COREIDENT')
    return {
      values: valuesOf(device, holder, answers),
      ...(typeof holder === 'string'
        ? { holder, agent: '', devicesOfAgent: 0 }
        : { holder: 'agent', agent: holder.key, devicesOfAgent: counts.get(holder.key) ?? 0 }),
      ...callFacts(device, recordedIds),
      core,
      channels: channels(core),
    }
  })
}

function valuesOf(device: ReplyElement, holder: Holder, { stations }: Answers): DeviceRole {
  const DEVICEID = filled(device, 'DEVICEID')
  const station = stations?.find((one) => filled(one, 'DEVICEID') === DEVICEID)
  const agent = typeof holder === 'string' ? nobody : holder.values
  return {
    DEVICEID,
    DEVICEALIAS: filled(device, 'DEVICEALIAS'),
    STATIONNAME: stations ? filled(station, 'STATIONNAME') : filled(device, 'STATION'),
    ...agent,
  }
}

const nobody = { AGENTID: '', USERNAME: '', SYS_USER: '', CRM_USER: '', PHONE: '' }

function callFacts(device: ReplyElement, recordedIds: ReadonlySet<string>) {
  const isRecording = isYes(saidOf(device, 'ISRECORDING'))
  const wasInCall = isRecording || filled(device, 'STARTTIME') !== ''
  const isInCall = isRecording || (wasInCall && filled(device, 'STOPTIME') === '')
  const hasRecording =
    isRecording || filled(device, 'FILENAME') !== '' || recordedIds.has(filled(device, 'DEVICEID'))
  // Of a call that is over nobody knows how long its file name is shown.
  const recorded: DeviceFacts['recorded'] = hasRecording ? 'yes' : isInCall ? 'no' : 'untold'
  const isScreenRecorded = isYes(saidOf(device, 'ISRECORDINGVIDEO'))
  return { wasInCall, isInCall, recorded, isScreenRecorded }
}

function isYes(text: string): boolean {
  return text.trim().toUpperCase() === 'Y'
}

function countsOf(holders: readonly Holder[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const holder of holders) {
    if (typeof holder === 'string') continue
    counts.set(holder.key, (counts.get(holder.key) ?? 0) + 1)
  }
  return counts
}
