import type { Stretch } from '../../core/blackouts.ts'
import type { CallDataDescription, RecordingDescription } from '../../core/description.ts'
import type { Customer, Queue } from './contact-centre.ts'
import type { Desk } from './desks.ts'
import type { Period } from './load.ts'

/** What was drawn for a recording. */
export interface Drawn {
  readonly recordId: number
  readonly period: Period
  readonly desk: Desk
  readonly customer: Customer
  /** That of the desk, or where it helped out. */
  readonly queue: Queue
  /** From the begin of the period on. */
  readonly startSecond: number
  readonly seconds: number
  readonly isInbound: boolean
  /** Undefined: the call was about none. */
  readonly order: number | undefined
  readonly outcome: string
  readonly screen: boolean
  readonly withheld: readonly Stretch[]
}

const keeping = { keepDays: 90, archiveAction: 1 }
/** One for all of them. */
const noColumns = {}

/**
 * A recording that was made up. It says what was drawn for it and makes the rest when it is asked: a
 * million of them take little memory, and less time.
 */
export class GeneratedRecording implements RecordingDescription {
  readonly recordId: number
  readonly screen: boolean
  readonly withheld: readonly Stretch[]
  readonly #period: Period
  readonly #desk: Desk
  readonly #customer: Customer
  readonly #queue: Queue
  readonly #startSecond: number
  readonly #seconds: number
  readonly #isInbound: boolean
  readonly #order: number | undefined
  readonly #outcome: string

  constructor(drawn: Drawn) {
    this.recordId = drawn.recordId
    this.screen = drawn.screen
    this.withheld = drawn.withheld
    this.#period = drawn.period
    this.#desk = drawn.desk
    this.#customer = drawn.customer
    this.#queue = drawn.queue
    this.#startSecond = drawn.startSecond
    this.#seconds = drawn.seconds
    this.#isInbound = drawn.isInbound
    this.#order = drawn.order
    this.#outcome = drawn.outcome
  }

  get deviceId(): string {
    return this.#desk.device.deviceId
  }

  get alias(): string {
    return this.#desk.device.alias
  }

  get core(): number {
    return this.#desk.device.core
  }

  get userId(): number | undefined {
    return this.#desk.agent?.userId
  }

  get sysUser(): string {
    return this.#desk.agent?.sysUser ?? ''
  }

  get crmUser(): string {
    return this.#desk.agent?.crmUser ?? ''
  }

  get groupId(): number | undefined {
    return this.#desk.groupId
  }

  get startedAt(): number {
    return this.#period.from + this.#startSecond * 1000
  }

  get endedAt(): number {
    return this.startedAt + this.#seconds * 1000
  }

  get audio(): boolean {
    return true
  }

  get keepDays(): number {
    return keeping.keepDays
  }

  get archiveAction(): number {
    return keeping.archiveAction
  }

  get columns(): RecordingDescription['columns'] {
    return noColumns
  }

  get data(): CallDataDescription {
    const { account, phone } = this.#customer
    const { group, gate, dnis } = this.#queue
    const isInbound = this.#isInbound
    return {
      GROUP: group,
      GATE: isInbound ? gate : 'Outbound',
      ANI: isInbound ? phone : dnis,
      DNIS: isInbound ? dnis : phone,
      USER1: account,
      USER2: this.#order === undefined ? '' : String(this.#order),
      USER3: this.#outcome,
      CALLDIRECTION: isInbound ? 'I' : 'O',
      // As many PBXs number calls: the second, and a count that goes round.
      CALLID: String(Math.floor(this.startedAt / 1000) * 100_000 + (this.recordId % 100_000)),
    }
  }
}
