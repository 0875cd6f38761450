import { type CallData, newCallData, type SentCallData, updateCallData } from './call-data.ts'
import type { CallDescription } from './description.ts'
import type { Device } from './devices.ts'
import { recordingFileName } from './formats.ts'
import type { FinishedRecording, Recording } from './recordings.ts'
import type { World } from './world.ts'

/** A conversation on a device, from start to stop. */
export interface Call {
  readonly device: Device
  readonly instance: string
  readonly startedAt: number
  readonly data: CallData
  endedAt: number | undefined
  /**
   * When it was last begun or ended, counted in steps of the world: the order of things is kept
   * even where many happen at one instant.
   */
  step: number
  /** The recording the scheduler decided on. */
  recording: Recording | undefined
  /** The additional recording that RECORDSTART began. */
  partial: Recording | undefined
  /** Whether what is recorded now is withheld. */
  blackout: boolean
}

interface CallStart {
  readonly device: Device
  readonly instance: string
  readonly data: SentCallData
  readonly keepDays?: number | undefined
  readonly archiveAction?: number | undefined
}

interface RecordingPlan {
  readonly audio: boolean
  readonly screen: boolean
  readonly partial: boolean
  readonly keepDays: number
  readonly archiveAction: number
}

/** How long a recording is kept, and by which archive action, when nobody says. */
const unscheduled = { keepDays: 0, archiveAction: 0 }

/** Begins a call and whatever recording the scheduler wants of it. */
export function startCall(world: World, start: CallStart, now: number): void {
  const { device, instance } = start
  const replaced = findCall(device, instance)
  if (replaced) endCall(world, replaced, now)
  const call = beginCall(world, device, instance, newCallData(start.data), now)
  const schedule = world.scheduler.decide(device.id, call.data)
  // A schedule may also say that what it matches is not recorded at all.
  const isWanted = schedule !== undefined && (schedule.audio || schedule.screen)
  if (isWanted && world.channels.hasFree(device.core)) {
    call.recording = beginRecording(world, call, call.data, now, {
      audio: schedule.audio,
      screen: schedule.screen,
      partial: false,
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
  call.blackout = described.blackout
  if (!audio && !screen) return
  const plan = { ...unscheduled, audio, screen, partial: false }
  call.recording = beginRecording(world, call, call.data, startedAt, plan, fileName)
}

function beginCall(
  world: World,
  device: Device,
  instance: string,
  data: CallData,
  now: number,
): Call {
  const call: Call = {
    device,
    instance,
    startedAt: now,
    data,
    endedAt: undefined,
    step: world.takeStep(),
    recording: undefined,
    partial: undefined,
    blackout: false,
  }
  device.calls.push(call)
  return call
}

/** Ends a call with everything that is recorded of it. */
export function endCall(world: World, call: Call, now: number): void {
  const { device } = call
  endPartialRecording(world, call, now)
  if (call.recording) finishRecording(world, call.recording, now)
  call.endedAt = now
  call.step = world.takeStep()
  call.blackout = false
  device.calls.splice(device.calls.indexOf(call), 1)
  device.lastCall = call
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
  call.partial = beginRecording(world, call, data, now, {
    audio: true,
    screen: call.recording?.screen ?? false,
    partial: true,
    keepDays: call.recording?.keepDays ?? unscheduled.keepDays,
    archiveAction: call.recording?.archiveAction ?? unscheduled.archiveAction,
  })
}

/** Ends the additional recording of a call, if one is running. */
export function endPartialRecording(world: World, call: Call, now: number): void {
  if (!call.partial) return
  finishRecording(world, call.partial, now)
  call.partial = undefined
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

function beginRecording(
  world: World,
  call: Call,
  data: CallData,
  now: number,
  plan: RecordingPlan,
  fileName = fileNameAt(world, call.device, now),
): Recording {
  const { device } = call
  const agent = world.users.atDevice(device)
  return {
    recordId: world.recordings.takeId(),
    deviceId: device.id,
    core: device.core,
    userId: agent?.userId,
    sysUser: agent?.sysUser ?? '',
    crmUser: agent?.crmUser ?? '',
    startedAt: now,
    fileName,
    channel: world.channels.take(device.core, device, now),
    alias: device.alias,
    data,
    endedAt: undefined,
    ...plan,
  }
}

/** The file a recording of the device that begins now is written to (CALLSTART-20). */
export function fileNameAt(
  world: World,
  device: { readonly id: string; readonly alias: string; readonly core: number },
  now: number,
): string {
  return recordingFileName(
    world.server.recordingPath,
    device.alias || device.id,
    world.server.localTime(now),
    world.core(device.core).fileType,
  )
}

function finishRecording(world: World, recording: Recording, now: number): void {
  if (recording.channel) world.channels.release(recording.channel, now)
  // The database has its own copy: what is changed there later is not what the device showed.
  const finished: FinishedRecording = { ...recording, data: { ...recording.data }, endedAt: now }
  world.recordings.keep(finished)
}
