import { type CallData, newCallData } from './call-data.ts'
import type { Call, EndedCall } from './calls.ts'
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
  const agent = world.users.atDevice(device)
  return {
    DEVICEID: device.id,
    DEVICEALIAS: device.alias,
    SYS_USER: agent?.sysUser ?? '',
    CRM_USER: agent?.crmUser ?? '',
    ...callElements(world, device, up ?? session?.recording ?? device.lastCall),
    COREIDENT: String(device.core),
    RECORDING: recorded(device, up, session),
  }
}

function recorded(device: Device, up: Call | undefined, session: Session | undefined) {
  if (up) return recordingElements(up)
  return session ? sessionElements(session) : endedElements(device.lastCall)
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

/** What is recorded of a call that is up. */
export function recordingElements(call: Call) {
  const recording = call.recording ?? call.partial
  return {
    ISRECORDING: flag(recording?.audio === true),
    ISRECORDINGVIDEO: flag(recording?.screen === true),
    FILENAME: recording?.fileName ?? '',
    CALLID: call.data.CALLID,
    SESSIONID: '',
    CALLINSTANCE: call.instance,
  }
}

/** What was recorded of a call that has ended; blank where there was none. */
function endedElements(call: EndedCall | undefined) {
  return {
    ISRECORDING: flag(false),
    ISRECORDINGVIDEO: flag(false),
    FILENAME: call?.fileName ?? '',
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
