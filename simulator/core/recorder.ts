import { type Blackout, union } from './blackouts.ts'
import type { CallData } from './call-data.ts'
import { recordingFileName } from './formats.ts'
import type { FinishedRecording, Recording } from './recordings.ts'
import type { User } from './users.ts'
import type { World } from './world.ts'

/** The begin and the end of a recording, whatever it is of. */

/** Where something is recorded: a device, or nowhere in particular. */
export interface RecordedPlace {
  readonly id: string
  readonly alias: string
  readonly core: number
}

/** What of it is recorded, and what becomes of the recording. */
export interface RecordingPlan {
  readonly audio: boolean
  readonly screen: boolean
  readonly partial: boolean
  readonly isOfCall: boolean
  readonly keepDays: number
  readonly archiveAction: number
}

/** How long a recording is kept, and by which archive action, when nobody says. */
export const unscheduled = { keepDays: 0, archiveAction: 0 }

interface RecordingStart {
  readonly place: RecordedPlace
  readonly agent: User | undefined
  readonly data: CallData
  readonly plan: RecordingPlan
  /** Whether it takes a channel of its core, where that records by channels. */
  readonly takesChannel: boolean
  readonly fileName: string
}

/** The refusal that says what is in the way of a recording. */
export type RecordingObstacle = 'diskFull' | 'noFreeChannel'

/**
 * Why nothing can begin to be recorded on a core, audio on a channel or a screen without one.
 * Undefined: it can.
 */
export function recordingObstacle(
  world: World,
  core: number,
  takesChannel: boolean,
): RecordingObstacle | undefined {
  if (world.disk.isFull) return 'diskFull'
  const isFree = takesChannel ? world.channels.hasFree(core) : world.channels.isUp(core)
  return isFree ? undefined : 'noFreeChannel'
}

/** Begins a recording. Whether anything is in its way must have been asked before. */
export function beginRecording(world: World, start: RecordingStart, now: number): Recording {
  const { place, agent, data, plan, takesChannel, fileName } = start
  return {
    recordId: world.recordings.takeId(),
    deviceId: place.id,
    core: place.core,
    userId: agent?.userId,
    groupId: world.groups.ofPhone(place),
    sysUser: agent?.sysUser ?? '',
    crmUser: agent?.crmUser ?? '',
    startedAt: now,
    fileName,
    channel: takesChannel ? world.channels.take(place.core, place, now) : undefined,
    alias: place.alias,
    data,
    endedAt: undefined,
    columns: {},
    ...plan,
  }
}

/**
 * Ends a recording, which the database has from now on. Withheld is what the blackout of its call,
 * if it is of a call, and that of its agent cover.
 */
export function finishRecording(
  world: World,
  recording: Recording,
  ofCall: Blackout | undefined,
  now: number,
): void {
  if (recording.channel) world.channels.release(recording.channel, now)
  const lasted = { from: recording.startedAt, to: now }
  const ofAgent = world.agentBlackouts.of(recording.userId)
  const finished: FinishedRecording = {
    ...recording,
    // The database has its own copy: what is changed there later is not what the device showed.
    data: { ...recording.data },
    endedAt: now,
    withheld: union(ofCall?.within(lasted) ?? [], ofAgent?.within(lasted) ?? []),
  }
  world.recordings.keep(finished)
}

/** The file a recording at a place that begins now is written to (CALLSTART-20). */
export function fileNameAt(
  world: World,
  place: RecordedPlace,
  now: number,
  fileType = world.core(place.core).fileType,
): string {
  const { recordingPath, localTime } = world.server
  return recordingFileName(recordingPath, place.alias || place.id, localTime(now), fileType)
}
