import { Blackout } from './blackouts.ts'
import { type CallData, newCallData, type SentCallData, updateCallData } from './call-data.ts'
import type { Channel } from './channels.ts'
import type { CallDescription } from './description.ts'
import type { Device } from './devices.ts'
import {
  beginRecording,
  fileNameAt,
  finishRecording,
  type RecordingPlan,
  recordingObstacle,
  unscheduled,
} from './recorder.ts'
import type { Recording } from './recordings.ts'
import type { World } from './world.ts'

/** A conversation on a device, from start to stop. */
export interface Call {
  readonly device: Device
  readonly instance: string
  readonly startedAt: number
  readonly data: CallData
  /**
   * When it began, counted in steps of the world: the order of things is kept even where many happen
   * at one instant.
   */
  readonly step: number
  /** The recording the scheduler decided on. */
  recording: Recording | undefined
  /** The additional recording that RECORDSTART began. */
  partial: Recording | undefined
  /** When what is recorded of it is withheld. It ends with the call (BLACKOUT-9). */
  readonly blackout: Blackout
}

/** What is shown of a call that has ended. */
export interface EndedCall {
  readonly instance: string
  readonly startedAt: number
  readonly endedAt: number
  readonly data: CallData
  /** The file of its recording; blank where it had none. */
  readonly fileName: string
  /** When it ended, in steps of the world. */
  readonly step: number
}

interface CallStart {
  readonly device: Device
  readonly instance: string
  readonly data: SentCallData
  readonly keepDays?: number | undefined
  readonly archiveAction?: number | undefined
}

/** Begins a call and whatever recording the scheduler wants of it. */
export function startCall(world: World, start: CallStart, now: number): void {
  const { device, instance } = start
  const replaced = findCall(device, instance)
  if (replaced) endCall(world, replaced, now)
  const call = beginCall(world, device, instance, newCallData(start.data), now)
  const schedule = world.scheduler.decide(device.id, call.data)
  // A schedule may also say that what it matches is not recorded at all, or not before RECORDSTART.
  const isWanted = schedule && !schedule.apiInitiated && (schedule.audio || schedule.screen)
  if (isWanted && recordingObstacle(world, device.core, true) === undefined) {
    call.recording = recordCall(world, call, call.data, now, {
      audio: schedule.audio,
      screen: schedule.screen,
      partial: false,
      isOfCall: true,
      keepDays: start.keepDays ?? schedule.keepDays,
      archiveAction: start.archiveAction ?? schedule.archiveAction,
    })
  }
}

/**
 * Puts a call that is up already into a starting world, as it is described: the scheduler is not
 * asked, and its recording takes a channel where its core has one.
 */
export function placeCall(world: World, described: CallDescription): void {
  const { startedAt, audio, screen, fileName } = described
  const device = world.devices.know(described.deviceId, world.defaultCore)
  const call = beginCall(world, device, described.instance, newCallData(described.data), startedAt)
  if (described.blackout) call.blackout.start(startedAt)
  if (!audio && !screen) return
  const plan = { ...unscheduled, audio, screen, partial: false, isOfCall: true }
  call.recording = recordCall(world, call, call.data, startedAt, plan, fileName)
}

/**
 * Carries a call that is up in another world into this one, with its blackout and what is recorded of
 * it, unless there is one of its instance already. What finds no channel here is recorded no longer.
 */
export function carryCall(world: World, call: Call): void {
  const device = world.devices.know(call.device.id, world.defaultCore, call.device.alias)
  if (findCall(device, call.instance)) return
  const { instance, data, startedAt, blackout } = call
  const carried = beginCall(world, device, instance, data, startedAt, blackout)
  carried.recording = carriedRecording(world, carried, call.recording)
  carried.partial = carriedRecording(world, carried, call.partial)
}

function carriedRecording(
  world: World,
  call: Call,
  recording: Recording | undefined,
): Recording | undefined {
  const { core } = call.device
  if (!recording || recordingObstacle(world, core, true) !== undefined) return undefined
  const { data, startedAt, fileName, audio, screen, partial, isOfCall } = recording
  const { keepDays, archiveAction } = recording
  const plan = { audio, screen, partial, isOfCall, keepDays, archiveAction }
  return recordCall(world, call, data, startedAt, plan, fileName)
}

function beginCall(
  world: World,
  device: Device,
  instance: string,
  data: CallData,
  now: number,
  blackout = new Blackout(world.server.longestBlackoutMs),
): Call {
  const call: Call = {
    device,
    instance,
    startedAt: now,
    data,
    step: world.takeStep(),
    recording: undefined,
    partial: undefined,
    blackout,
  }
  device.calls.push(call)
  return call
}

/** Ends a call with everything that is recorded of it. */
export function endCall(world: World, call: Call, now: number): void {
  const { device } = call
  endPartialRecording(world, call, now)
  if (call.recording) finishRecording(world, call.recording, call.blackout, now)
  device.calls.splice(device.calls.indexOf(call), 1)
  const { instance, startedAt, data, recording } = call
  const fileName = recording?.fileName ?? ''
  const step = world.takeStep()
  device.lastCall = { instance, startedAt, endedAt: now, data, fileName, step }
}

/** Changes data of a call that is up; the recording in progress carries the same data. */
export function updateCall(call: Call, sent: SentCallData): void {
  updateCallData(call.data, sent)
}

/** Begins the additional recording of a call; the data sent for it is its own (RECORDSTART-8). */
export function beginPartialRecording(
  world: World,
  call: Call,
  sent: SentCallData,
  now: number,
): void {
  const data = { ...call.data }
  updateCallData(data, sent)
  // As the call is recorded that it is a part of, or as the schedule says that waited for it.
  const terms = call.recording ?? world.scheduler.onRequest(call.device.id, call.data)
  const { screen, keepDays, archiveAction } = terms ?? { screen: false, ...unscheduled }
  call.partial = recordCall(world, call, data, now, {
    audio: true,
    screen,
    partial: true,
    isOfCall: true,
    keepDays,
    archiveAction,
  })
}

/** Ends the additional recording of a call, if one is running. */
export function endPartialRecording(world: World, call: Call, now: number): void {
  if (!call.partial) return
  finishRecording(world, call.partial, call.blackout, now)
  call.partial = undefined
}

/** Ends everything that is recorded of a call, which goes on without. */
export function stopRecordingCall(world: World, call: Call, now: number): void {
  endPartialRecording(world, call, now)
  if (call.recording) finishRecording(world, call.recording, call.blackout, now)
  call.recording = undefined
}

/** Ends what is recorded of a call on a channel; what is recorded on another goes on. */
export function stopRecordingOn(world: World, call: Call, channel: Channel, now: number): void {
  if (call.partial?.channel === channel) endPartialRecording(world, call, now)
  if (call.recording?.channel !== channel) return
  finishRecording(world, call.recording, call.blackout, now)
  call.recording = undefined
}

/** The call with an instance that is up on a device. */
export function findCall(device: Device, instance: string): Call | undefined {
  return device.calls.find((call) => call.instance === instance)
}

/**
 * The call a command means: the one with the instance, or, where none is given, the last one on
 * the device, which is the most recently started that is still up (CALLFAM-6).
 */
export function meantCall(device: Device, instance: string | undefined): Call | undefined {
  return instance === undefined ? device.calls.at(-1) : findCall(device, instance)
}

function recordCall(
  world: World,
  call: Call,
  data: CallData,
  now: number,
  plan: RecordingPlan,
  fileName = fileNameAt(world, call.device, now),
): Recording {
  const { device } = call
  const agent = world.users.atDevice(device)
  const start = { place: device, agent, data, plan, takesChannel: true, fileName }
  return beginRecording(world, start, now)
}
