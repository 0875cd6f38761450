import { newCallData } from '../call-data.ts'
import type { Session } from '../sessions.ts'
import type { World } from '../world.ts'
import {
  type ChannelWith,
  type RunningOfItsOwnRow,
  runningOf,
  runningOfItsOwnRow,
} from './recording-row.ts'

/** A session that is open, as the state of a world has it. */
export interface SessionRow {
  /** The SESSIONID. */
  readonly id: string
  /** The id of the device where it shows; absent: its agent has no phone. */
  readonly device?: string
  readonly recording: RunningOfItsOwnRow
}

export function sessionRow({ id, device, recording }: Session): SessionRow {
  return {
    id,
    ...(device ? { device: device.id } : {}),
    recording: runningOfItsOwnRow(recording),
  }
}

/** Puts an open session into a world, after those that are there. */
export function restoreSession(world: World, row: SessionRow, channelWith: ChannelWith): void {
  const { id, device: deviceId, recording } = row
  const device = deviceId === undefined ? undefined : world.devices.find(deviceId)
  const data = newCallData(recording.data)
  const made = { deviceId: deviceId ?? '', partial: false, isOfCall: false, data }
  world.sessions.add({ id, device, recording: runningOf(recording, made, channelWith) })
}
