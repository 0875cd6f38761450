import type { Dialect } from '../../contract/dialect.ts'
import type { Clock } from '../clock.ts'
import type { Answered, Engine } from '../engine.ts'
import { BodyTaker, type LeftHead } from '../journal/body-taker.ts'
import type { Came, Ending, Left, Origin } from '../journal/exchange.ts'
import type { Journal } from '../journal/journal.ts'
import type { OpenExchange } from '../journal/open-exchange.ts'
import { leftOfText } from '../journal/text-left.ts'
import type { Defect } from '../wire/decode.ts'
import { answerTo } from './answer-to.ts'
import type { Limits } from './limits.ts'

/** What came, answered: the transport sends the answer and closes the exchange with what left. */
export interface Taken {
  readonly answered: Answered
  readonly exchange: Noted
}

/** An exchange of which the reply is still to be told. */
export interface Noted {
  /** For which instant it is decided, in epoch milliseconds. */
  readonly receivedAt: number
  /** For a reply that leaves in pieces. */
  taker(): BodyTaker
  /** Nothing more of the reply will leave. */
  close(left: Left): void
  /** A text has left whole, and the connection stays as it says. */
  closeText(text: string, ending: Ending, head?: LeftHead): void
}

export interface DeskParts {
  readonly engine: Engine
  readonly clock: Clock
  readonly journal: Journal
  readonly limits: Limits
  readonly observer?: DeskObserver | undefined
}

/** Who wants to know what comes. */
export interface DeskObserver {
  /** Something came, a request or not. */
  came?(): void
  /** A request that may have changed something is decided, and none of its reply has left yet. */
  decided?(came: Came, at: number): void
}

/**
 * Where the transports bring what clients send. For each message the clock is read once, the engine
 * is asked, and the journal begins an exchange.
 */
export class Desk {
  readonly limits: Limits
  readonly #engine: Engine
  readonly #clock: Clock
  readonly #journal: Journal
  readonly #observer: DeskObserver | undefined
  #connections = 0

  constructor({ engine, clock, journal, limits, observer }: DeskParts) {
    this.limits = limits
    this.#engine = engine
    this.#clock = clock
    this.#journal = journal
    this.#observer = observer
  }

  get dialect(): Dialect {
    return this.#engine.dialect
  }

  /** What time it is here, in epoch milliseconds. */
  now(): number {
    return this.#clock.now()
  }

  /** A client has connected, from an address with its port. */
  connected(transport: Origin['transport'], peer: string): Origin {
    this.#connections += 1
    return { transport, connection: this.#connections, peer }
  }

  /** Takes a request. */
  take(came: Came, origin: Origin): Taken {
    this.#observer?.came?.()
    const at = this.#clock.now()
    const exchange = this.#journal.open(origin, came, at)
    const { changing } = this.#engine
    const answered = answerTo(this.#engine, this.limits, came, at)
    if (typeof answered === 'object' && 'rule' in answered) exchange.met(answered.rule)
    if (this.#engine.changing > changing) this.#observer?.decided?.(came, at)
    return { answered, exchange: this.#noted(exchange, at) }
  }

  /** Takes a message that a transport could not make whole. */
  takeDefect(defect: Defect, came: Came, origin: Origin): Taken & { readonly answered: string } {
    const answered = this.#engine.answerDefect(defect)
    return { answered, exchange: this.note(came, origin) }
  }

  /** Notes what the transport answers by itself, such as a page that is not there. */
  note(came: Came, origin: Origin): Noted {
    this.#observer?.came?.()
    const at = this.#clock.now()
    return this.#noted(this.#journal.open(origin, came, at), at)
  }

  #noted(exchange: OpenExchange, receivedAt: number): Noted {
    const { bodyBytesKept } = this.#journal.limits
    const close = (left: Left) => exchange.close(left, this.#clock.now())
    return {
      receivedAt,
      taker: () => new BodyTaker(bodyBytesKept),
      close,
      closeText: (text, ending, head) => close(leftOfText(text, bodyBytesKept, ending, head)),
    }
  }
}
