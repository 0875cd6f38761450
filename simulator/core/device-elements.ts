import { newCallData } from './call-data.ts'
import type { Call } from './calls.ts'
import type { Device } from './devices.ts'
import { localDateTime } from './formats.ts'
import type { World } from './world.ts'

/**
 * A device with its one instance of the highest rank: the newest call that is up, else the one that
 * ended last, else none (DEVICESTATUS-3 to DEVICESTATUS-5).
 */
export function deviceElements(world: World, device: Device) {
  const call = device.calls.at(-1) ?? device.lastCall
  const agent = world.users.atDevice(device)
  return {
    DEVICEID: device.id,
    DEVICEALIAS: device.alias,
    SYS_USER: agent?.sysUser ?? '',
    CRM_USER: agent?.crmUser ?? '',
    ...callElements(world, device, call),
    COREIDENT: String(device.core),
    RECORDING: recordingElements(call),
  }
}

const noCall = newCallData({})

/** Data and times of a call; blank where there is none. */
export function callElements(world: World, device: Device, call: Call | undefined) {
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
    // Filled by screen-only recordings, which have a session instead of a call.
    SESSIONID: '',
    CALLINSTANCE: call?.instance ?? '',
  }
}

function timeOf(world: World, at: number | undefined): string {
  return at === undefined ? '' : localDateTime(world.server.localTime(at))
}

function flag(value: boolean): string {
  return value ? 'Y' : 'N'
}
