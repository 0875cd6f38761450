import type { RecordingColumn } from '../../contract/recording-columns.ts'
import type { Stretch } from './blackouts.ts'
import { type CallData, type SentCallData, updateCallData } from './call-data.ts'
import type { Channel } from './channels.ts'
import { hasTexts, indexedNames, indexedTexts, type WantedText } from './search-texts.ts'
import { TextColumns } from './text-columns.ts'
import { wholeNumber } from './whole-number.ts'

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
  const { data } = recording
  updateCallData(data, sent)
  // One of a starting world hands out its data and does not keep them.
  recording.data = data
  if (sent.DEVICEALIAS !== undefined) recording.alias = sent.DEVICEALIAS
  if (sent.KEEPDAYS !== undefined) recording.keepDays = wholeNumber(sent.KEEPDAYS)
  if (sent.ARCHIVEACTION !== undefined) recording.archiveAction = wholeNumber(sent.ARCHIVEACTION)
}

/** Whole unix seconds, both ends included. */
export interface SecondRange {
  readonly from: number
  readonly to: number
}

/**
 * The recordings that are finished: by id, and newest first as CALLLIST wants them, over all and
 * for each device, with their texts in columns: however many there are, a search is short.
 */
export class Recordings {
  readonly #byId = new Map<number, FinishedRecording>()
  /** By start, of equals by RECORDID. */
  readonly #all: FinishedRecording[] = []
  /** What each of them is found by, at the same place as in `#all`. */
  readonly #texts = new TextColumns(indexedNames)
  readonly #byDevice = new Map<string, RecordingsOfDevice>()
  /** Those that the starting world had otherwise or not at all. */
  readonly #changed = new Map<number, 'described' | 'new'>()
  /** Those that the starting world had and this one has no longer. */
  readonly #removed: Set<number>
  #nextId: number

  constructor(nextId: number, removed: Iterable<number> = []) {
    this.#nextId = nextId
    this.#removed = new Set(removed)
  }

  /** A number that no recording ever had. */
  takeId(): number {
    while (this.#byId.has(this.#nextId) || this.#removed.has(this.#nextId)) this.#nextId += 1
    this.#nextId += 1
    return this.#nextId - 1
  }

  count(): number {
    return this.#byId.size
  }

  find(recordId: number): FinishedRecording | undefined {
    return this.#byId.get(recordId)
  }

  /** The number of the next recording, unless there is one of it. */
  get nextId(): number {
    return this.#nextId
  }

  /** Those that came to be or were changed since the world began, by number. */
  changed(): readonly FinishedRecording[] {
    return [...this.#changed.keys()].sort(ascending).flatMap((id) => this.#byId.get(id) ?? [])
  }

  /** The numbers of those that were there when the world began and have been removed. */
  removed(): readonly number[] {
    return [...this.#removed].sort(ascending)
  }

  /**
   * Puts in recordings of the starting world, in any order: as they were then, or as they have become
   * where their numbers are among those that were changed.
   */
  describe(recordings: Iterable<FinishedRecording>, changed: Iterable<number> = []): void {
    const inOrder = [...recordings].sort((a, b) => (isLater(a, b) ? 1 : -1))
    // Room for all of them, and for some that follow.
    this.#texts.reserve(Math.ceil(inOrder.length * 1.1))
    for (const recording of inOrder) this.#put(recording)
    for (const recordId of changed) this.#changed.set(recordId, 'described')
  }

  /** Puts a recording that has ended into the database. */
  keep(recording: FinishedRecording): void {
    this.#put(recording)
    this.#changed.set(recording.recordId, 'new')
  }

  #put(recording: FinishedRecording): void {
    this.#byId.set(recording.recordId, recording)
    const place = insertInOrder(this.#all, recording)
    this.#texts.insert(place, indexedTexts(recording))
    const ofDevice = this.#ofDevice(recording.deviceId)
    // What is later than all others is so on its device: most are, and no other need be looked at.
    const isNewest = place === this.#all.length - 1
    if (isNewest) ofDevice.all.push(recording)
    else insertInOrder(ofDevice.all, recording)
    const last = ofDevice.lastOfCall
    const isLast = isNewest || last === undefined || isLater(recording, last)
    if (recording.isOfCall && isLast) ofDevice.lastOfCall = recording
  }

  /** Changes a recording that is kept. */
  update(recording: FinishedRecording, sent: RecordingChange): void {
    updateRecording(recording, sent)
    const { recordId } = recording
    if (!this.#changed.has(recordId)) this.#changed.set(recordId, 'described')
    this.#texts.set(placeIn(this.#all, recording), indexedTexts(recording))
  }

  /** Removes a recording for good: its number is given to no other. False where there is none. */
  remove(recordId: number): boolean {
    const recording = this.#byId.get(recordId)
    if (!recording) return false
    const place = placeIn(this.#all, recording)
    this.#all.splice(place, 1)
    this.#texts.remove(place)
    const ofDevice = this.#ofDevice(recording.deviceId)
    ofDevice.all.splice(placeIn(ofDevice.all, recording), 1)
    ofDevice.lastOfCall = ofDevice.all.findLast(({ isOfCall }) => isOfCall)
    this.#byId.delete(recordId)
    if (this.#changed.get(recordId) !== 'new') this.#removed.add(recordId)
    this.#changed.delete(recordId)
    return true
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
    return this.#byDevice.get(deviceId)?.lastOfCall
  }

  /** Recordings of a device whose start is in the range, newest first, as `withTexts` has them. */
  *ofDevice(deviceId: string, range: SecondRange): Generator<FinishedRecording> {
    const recordings = this.#byDevice.get(deviceId)?.all ?? []
    const { first, end } = placesIn(recordings, range)
    for (let place = end - 1; place >= first; place -= 1) {
      const recording = recordings[place]
      if (recording) yield recording
    }
  }

  /**
   * Recordings whose start is in the range and that have all of some texts, newest first (CALLLIST-3),
   * of equals the higher RECORDID first (CALLLIST-18).
   */
  *withTexts(texts: readonly WantedText[], range: SecondRange): Generator<FinishedRecording> {
    const { first, end } = placesIn(this.#all, range)
    for (const place of this.#texts.find(texts, first, end)) {
      const recording = this.#all[place]
      if (recording && hasTexts(recording, texts)) yield recording
    }
  }

  #ofDevice(deviceId: string): RecordingsOfDevice {
    const known = this.#byDevice.get(deviceId)
    if (known) return known
    const first = { all: [], lastOfCall: undefined }
    this.#byDevice.set(deviceId, first)
    return first
  }
}

interface RecordingsOfDevice {
  /** By start, of equals by RECORDID. */
  readonly all: FinishedRecording[]
  lastOfCall: FinishedRecording | undefined
}

/** Puts a recording where it belongs, mostly the end, and tells where that is. */
function insertInOrder(sorted: FinishedRecording[], recording: FinishedRecording): number {
  const last = sorted.at(-1)
  if (last === undefined || isLater(recording, last)) return sorted.push(recording) - 1
  const place = placeIn(sorted, recording)
  sorted.splice(place, 0, recording)
  return place
}

/** Where a recording is, or belongs. */
function placeIn(sorted: readonly FinishedRecording[], recording: FinishedRecording): number {
  return countOfFirst(sorted, (other) => isLater(recording, other))
}

/** Where those of a range begin, and where they end. */
function placesIn(sorted: readonly FinishedRecording[], { from, to }: SecondRange) {
  return {
    first: countOfFirst(sorted, ({ startedAt }) => startedAt < from * 1000),
    end: countOfFirst(sorted, ({ startedAt }) => startedAt < (to + 1) * 1000),
  }
}

function isLater(one: FinishedRecording, other: FinishedRecording): boolean {
  if (one.startedAt !== other.startedAt) return one.startedAt > other.startedAt
  return one.recordId > other.recordId
}

function ascending(one: number, other: number): number {
  return one - other
}

/** How many there are before the first that something does not hold for, as it does not after it. */
function countOfFirst(
  sorted: readonly FinishedRecording[],
  holds: (recording: FinishedRecording) => boolean,
): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const recording = sorted[middle]
    if (recording && holds(recording)) low = middle + 1
    else high = middle
  }
  return low
}
