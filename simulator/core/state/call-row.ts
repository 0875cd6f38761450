import { Blackout } from '../blackouts.ts'
import { newCallData } from '../call-data.ts'
import type { Call, EndedCall } from '../calls.ts'
import type { CallDataDescription } from '../description.ts'
import type { Device } from '../devices.ts'
import type { World } from '../world.ts'
import { dataRow } from './data-row.ts'
import {
  type ChannelWith,
  type RunningOfItsOwnRow,
  type RunningRow,
  runningOf,
  runningOfItsOwnRow,
  runningRow,
} from './recording-row.ts'
import { type StretchRow, stretchOf, stretchRow } from './stretch-row.ts'

/** A call that is up, as the state of a world has it. */
export interface CallRow {
  readonly device: string
  readonly instance: string
  readonly startedAt: number
  readonly data: CallDataDescription
  /** When what is recorded of it is withheld, oldest first. */
  readonly blackouts: readonly StretchRow[]
  /** What the scheduler decided on; it has the data of the call. */
  readonly recording?: RunningRow
  /** What RECORDSTART began. */
  readonly partial?: RunningOfItsOwnRow
}

/** What is shown of the call that ended last on a device. */
export interface EndedCallRow {
  readonly device: string
  readonly instance: string
  readonly startedAt: number
  readonly endedAt: number
  readonly data: CallDataDescription
  /** Blank: nothing was recorded of it. */
  readonly fileName: string
}

/** The calls that are up, in the order in which they began. */
export function callRows(devices: readonly Device[]): readonly CallRow[] {
  return devices
    .flatMap(({ calls }) => calls)
    .sort((a, b) => a.step - b.step)
    .map(callRow)
}

/** The calls that ended last, in the order in which they did. */
export function endedCallRows(devices: readonly Device[]): readonly EndedCallRow[] {
  return devices
    .flatMap(({ id, lastCall }) => (lastCall ? { id, lastCall } : []))
    .sort((a, b) => a.lastCall.step - b.lastCall.step)
    .map(({ id, lastCall }) => endedCallRow(id, lastCall))
}

function callRow({
  device,
  instance,
  startedAt,
  data,
  blackout,
  recording,
  partial,
}: Call): CallRow {
  return {
    device: device.id,
    instance,
    startedAt,
    data: dataRow(data),
    blackouts: blackout.stretches.map(stretchRow),
    ...(recording ? { recording: runningRow(recording) } : {}),
    ...(partial ? { partial: runningOfItsOwnRow(partial) } : {}),
  }
}

function endedCallRow(device: string, call: EndedCall): EndedCallRow {
  const { instance, startedAt, endedAt, data, fileName } = call
  return { device, instance, startedAt, endedAt, data: dataRow(data), fileName }
}

/** Puts a call that is up into a world, after those that are there. */
export function restoreCall(world: World, row: CallRow, channelWith: ChannelWith): void {
  const { instance, startedAt, blackouts, recording, partial } = row
  const device = deviceWith(world, row.device)
  const data = newCallData(row.data)
  const at = { deviceId: device.id, isOfCall: true }
  device.calls.push({
    device,
    instance,
    startedAt,
    data,
    step: world.takeStep(),
    recording: recording && runningOf(recording, { ...at, partial: false, data }, channelWith),
    partial:
      partial &&
      runningOf(partial, { ...at, partial: true, data: newCallData(partial.data) }, channelWith),
    blackout: new Blackout(world.server.longestBlackoutMs, blackouts.map(stretchOf)),
  })
}

/** Has a call be the one that ended last on its device, and in the world. */
export function restoreEndedCall(world: World, row: EndedCallRow): void {
  const { instance, startedAt, endedAt, fileName } = row
  const device = deviceWith(world, row.device)
  const step = world.takeStep()
  const data = newCallData(row.data)
  device.lastCall = { instance, startedAt, endedAt, data, fileName, step }
}

/** The device with an id; one that does not exist is a bug. */
function deviceWith(world: World, id: string): Device {
  const device = world.devices.find(id)
  if (!device) throw new Error(`there is no device ${id}`)
  return device
}
