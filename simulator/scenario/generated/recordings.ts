import type { Stretch } from '../../core/blackouts.ts'
import type { RecordingDescription } from '../../core/description.ts'
import { Chance } from './chance.ts'
import { type Customer, outcomes, queues } from './contact-centre.ts'
import type { Desk } from './desks.ts'
import { type Drawn, GeneratedRecording } from './generated-recording.ts'
import { callStarts, type OffsetMinutes, type Period } from './load.ts'

interface RecordingsWanted {
  readonly seed: number
  readonly count: number
  /** The RECORDID of the oldest; the others follow. */
  readonly firstId: number
  readonly period: Period
  readonly offsetMinutes: OffsetMinutes
  readonly desks: readonly Desk[]
  readonly customers: readonly Customer[]
}

/**
 * Recordings of a contact centre, oldest first. They are made while they are read, anew and alike
 * each time, so that a million of them need not be there at once.
 */
export function generatedRecordings(wanted: RecordingsWanted): Iterable<RecordingDescription> {
  return { [Symbol.iterator]: () => recordings(wanted) }
}

/** Shares of all recordings. */
const shares = { inbound: 0.72, ofOwnQueue: 0.85, withOrder: 0.4, screen: 0.2, withheld: 0.03 }
/** Half of all calls are shorter than the median; a few are many times as long. */
const callSeconds = { median: 210, spread: 0.8, least: 5, most: 7200 }
const nothingWithheld: readonly Stretch[] = []

function* recordings(wanted: RecordingsWanted): Generator<RecordingDescription> {
  const { seed, count, firstId, period, offsetMinutes, desks, customers } = wanted
  const chance = new Chance(seed)
  const busyUntil = new Float64Array(desks.length)
  let recordId = firstId
  for (const startedAt of callStarts(period, count, offsetMinutes, chance)) {
    const number = freeDesk(busyUntil, startedAt, chance)
    const desk = desks[number]
    if (!desk) throw new Error('a call comes to a desk')
    const seconds = Math.min(drawnSeconds(chance), wholeSeconds(period.to - startedAt))
    busyUntil[number] = startedAt + seconds * 1000
    const customer = chance.of(customers)
    const startSecond = wholeSeconds(startedAt - period.from)
    yield drawn({ recordId, period, desk, customer, startSecond, seconds }, chance)
    recordId += 1
  }
}

/** How often another desk is tried when one is busy. After that, a call waits beside another. */
const tries = 8

/** A desk where nobody is in a call; where most are, it may be one that is not free. */
function freeDesk(busyUntil: Float64Array, at: number, chance: Chance): number {
  let desk = chance.whole(0, busyUntil.length)
  for (let tried = 1; tried < tries && (busyUntil[desk] ?? 0) > at; tried += 1) {
    desk = chance.whole(0, busyUntil.length)
  }
  return desk
}

function drawnSeconds(chance: Chance): number {
  const { median, spread, least, most } = callSeconds
  const seconds = Math.round(median * Math.exp(spread * chance.normal()))
  return Math.min(Math.max(seconds, least), most)
}

type Conversation = Pick<
  Drawn,
  'recordId' | 'period' | 'desk' | 'customer' | 'startSecond' | 'seconds'
>

function drawn(conversation: Conversation, chance: Chance): GeneratedRecording {
  const { recordId, period, desk, customer, startSecond, seconds } = conversation
  return new GeneratedRecording({
    recordId,
    period,
    desk,
    customer,
    startSecond,
    seconds,
    isInbound: chance.happens(shares.inbound),
    queue: chance.happens(shares.ofOwnQueue) ? desk.queue : chance.of(queues),
    order: chance.happens(shares.withOrder) ? chance.whole(40_000_000, 100_000_000) : undefined,
    outcome: chance.of(outcomes),
    screen: chance.happens(shares.screen),
    withheld: withheldOf(period.from + startSecond * 1000, seconds, chance),
  })
}

/** Of some calls a stretch from the middle, such as when a card number is read out. */
function withheldOf(startedAt: number, seconds: number, chance: Chance): readonly Stretch[] {
  if (!chance.happens(shares.withheld) || seconds < 60) return nothingWithheld
  const from = chance.whole(Math.ceil(seconds * 0.2), Math.floor(seconds * 0.6))
  const lasts = chance.whole(5, Math.ceil(seconds * 0.3))
  return [{ from: startedAt + from * 1000, to: startedAt + (from + lasts) * 1000 }]
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000)
}
