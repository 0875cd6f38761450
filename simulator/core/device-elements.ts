import { type CallData, newCallData } from './call-data.ts'
import type { Call } from './calls.ts'
import type { Device } from './devices.ts'
import { localDateTime } from './formats.ts'
import type { Session } from './sessions.ts'
import type { World } from './world.ts'

/**
 * A device with its one instance of the highest rank: the newest call that is up, else the newest
 * session that is open, else the call that ended last, else none (DEVICESTATUS-3 to DEVICESTATUS-5).
 */
export function deviceElements(world: World, device: Device) {
  const up = device.calls.at(-1)
  const session = up ? undefined : world.sessions.on(device).at(-1)
  const call = up ?? device.lastCall
  const agent = world.users.atDevice(device)
  return {
    DEVICEID: device.id,
    DEVICEALIAS: device.alias,
    SYS_USER: agent?.sysUser ?? '',
    CRM_USER: agent?.crmUser ?? '',
    ...callElements(world, device, session?.recording ?? call),
    COREIDENT: String(device.core),
    RECORDING: session ? sessionElements(session) : recordingElements(call),
  }
}

const noCall = newCallData({})

/** What a call and a recording have in common: data, a start, and where it is over an end. */
interface Shown {
  readonly data: CallData
  readonly startedAt: number
  readonly endedAt?: number | undefined
}

/** Data and times of a call or a session; blank where there is none. */
export function callElements(world: World, device: Device, call: Shown | undefined) {
  const { CALLID: _, ...data } = call?.data ?? noCall
  return {
    ...data,
    // Blank in every sample of the reference.
    ISTRUNK: '',
    STATION: world.stations.stationOf(device.id),
    STARTTIME: timeOf(world, call?.startedAt),
    STOPTIME: timeOf(world, call?.endedAt),
  }
}

/** What is recorded of a call. */
export function recordingElements(call: Call | undefined) {
  const recording = call?.recording ?? call?.partial
  const isUp = call !== undefined && call.endedAt === undefined
  return {
    ISRECORDING: flag(isUp && recording?.audio === true),
    ISRECORDINGVIDEO: flag(isUp && recording?.screen === true),
    FILENAME: recording?.fileName ?? '',
    CALLID: call?.data.CALLID ?? '',
    SESSIONID: '',
    CALLINSTANCE: call?.instance ?? '',
  }
}

/** What is recorded of a session: the screen alone, without a call (CHATSTART-12). */
export function sessionElements(session: Session) {
  return {
    ISRECORDING: flag(session.recording.audio),
    ISRECORDINGVIDEO: flag(session.recording.screen),
    FILENAME: session.recording.fileName,
    CALLID: session.recording.data.CALLID,
    SESSIONID: session.id,
    CALLINSTANCE: '',
  }
}

function timeOf(world: World, at: number | undefined): string {
  return at === undefined ? '' : localDateTime(world.server.localTime(at))
}

function flag(value: boolean): string {
  return value ? 'Y' : 'N'
}
