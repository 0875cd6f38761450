import type { RecordingColumn } from '../../contract/recording-columns.ts'
import type { Stretch } from './blackouts.ts'
import { type CallData, type SentCallData, updateCallData } from './call-data.ts'
import type { Channel } from './channels.ts'

/** What is kept of a call. It has its RECORDID from the start and can be searched once finished. */
export interface Recording {
  readonly recordId: number
  readonly deviceId: string
  readonly core: number
  /** The agent at the device when it was recorded; undefined when there was none. */
  readonly userId: number | undefined
  readonly sysUser: string
  readonly crmUser: string
  readonly startedAt: number
  readonly fileName: string
  readonly audio: boolean
  readonly screen: boolean
  readonly partial: boolean
  /** Whether it is of a call, and not of a session. */
  readonly isOfCall: boolean
  readonly channel: Channel | undefined
  /** The QA group that its phone was in. */
  readonly groupId: number | undefined
  /** Values of columns that nothing else gives, as a scenario sets them. */
  readonly columns: Readonly<Partial<Record<RecordingColumn, string>>>
  alias: string
  data: CallData
  keepDays: number
  archiveAction: number
  endedAt: number | undefined
}

/** A recording that has ended, as the database holds it. */
export interface FinishedRecording extends Recording {
  endedAt: number
  /** What of it is withheld, oldest first; epoch milliseconds. */
  readonly withheld: readonly Stretch[]
}

/** Data of a recording that a request may change. */
export interface RecordingChange extends SentCallData {
  readonly DEVICEALIAS?: string | undefined
  readonly KEEPDAYS?: string | undefined
  readonly ARCHIVEACTION?: string | undefined
}

/** Changes what was sent, and never what the scheduler decided of recording or not. */
export function updateRecording(recording: Recording, sent: RecordingChange): void {
  updateCallData(recording.data, sent)
  if (sent.DEVICEALIAS !== undefined) recording.alias = sent.DEVICEALIAS
  if (sent.KEEPDAYS !== undefined) recording.keepDays = Number(sent.KEEPDAYS)
  if (sent.ARCHIVEACTION !== undefined) recording.archiveAction = Number(sent.ARCHIVEACTION)
}

/**
 * The recordings that are finished: by id, and newest first as CALLLIST wants them, over all and
 * for each device, so that a search reads no more than its answer and what its filters reject.
 */
export class Recordings {
  readonly #byId = new Map<number, FinishedRecording>()
  readonly #all: FinishedRecording[] = []
  readonly #byDevice = new Map<string, FinishedRecording[]>()
  /** For each device its last recording of a call. */
  readonly #lastOfCall = new Map<string, FinishedRecording>()
  #nextId: number

  constructor(nextId: number) {
    this.#nextId = nextId
  }

  takeId(): number {
    while (this.#byId.has(this.#nextId)) this.#nextId += 1
    this.#nextId += 1
    return this.#nextId - 1
  }

  find(recordId: number): FinishedRecording | undefined {
    return this.#byId.get(recordId)
  }

  /** Puts a recording that has ended into the database. */
  keep(recording: FinishedRecording): void {
    this.#byId.set(recording.recordId, recording)
    insertInOrder(this.#all, recording)
    const ofDevice = this.#byDevice.get(recording.deviceId)
    if (ofDevice) insertInOrder(ofDevice, recording)
    else this.#byDevice.set(recording.deviceId, [recording])
    const last = this.#lastOfCall.get(recording.deviceId)
    const isLast = last === undefined || isLater(recording, last)
    if (recording.isOfCall && isLast) this.#lastOfCall.set(recording.deviceId, recording)
  }

  /** Every recording, newest first. */
  *all(): Generator<FinishedRecording> {
    for (let index = this.#all.length - 1; index >= 0; index -= 1) {
      const recording = this.#all[index]
      if (recording) yield recording
    }
  }

  /** The last recording of a call on a device: a session there is no call (CALLUPDATE-5). */
  lastOfCall(deviceId: string): FinishedRecording | undefined {
    return this.#lastOfCall.get(deviceId)
  }

  /**
   * Recordings whose start, in whole unix seconds, is in the range (both ends included), newest
   * first (CALLLIST-3), of equals the higher RECORDID first (CALLLIST-18).
   */
  *newestFirst(
    deviceId: string | undefined,
    fromSecond: number,
    toSecond: number,
  ): Generator<FinishedRecording> {
    const from = deviceId === undefined ? this.#all : (this.#byDevice.get(deviceId) ?? [])
    for (let index = firstAfter(from, (toSecond + 1) * 1000) - 1; index >= 0; index -= 1) {
      const recording = from[index]
      if (!recording || recording.startedAt < fromSecond * 1000) return
      yield recording
    }
  }
}

/** Recordings mostly arrive in order of start, so the place is looked for from the end. */
function insertInOrder(sorted: FinishedRecording[], recording: FinishedRecording): void {
  let place = sorted.length
  for (let before = sorted[place - 1]; before && isLater(before, recording); ) {
    place -= 1
    before = sorted[place - 1]
  }
  if (place === sorted.length) sorted.push(recording)
  else sorted.splice(place, 0, recording)
}

function isLater(one: FinishedRecording, other: FinishedRecording): boolean {
  if (one.startedAt !== other.startedAt) return one.startedAt > other.startedAt
  return one.recordId > other.recordId
}

/** The index of the first recording that started at or after an instant. */
function firstAfter(sorted: readonly FinishedRecording[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const recording = sorted[middle]
    if (recording && recording.startedAt < at) low = middle + 1
    else high = middle
  }
  return low
}
