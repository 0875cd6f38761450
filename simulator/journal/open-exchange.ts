import type { Came, Exchange, Left, Origin } from './exchange.ts'

/** An exchange while its reply is still to leave: the side of it that a transport writes to. */
export class OpenExchange implements Exchange {
  readonly number: number
  readonly origin: Origin
  readonly receivedAt: number
  readonly came: Came
  readonly #closed: (exchange: OpenExchange, left: Left) => void
  #rule: string | undefined
  #left: Left | undefined
  #repliedAt: number | undefined

  /** `closed` is told, once, that nothing more of the reply will leave. */
  constructor(
    number: number,
    origin: Origin,
    came: Came,
    receivedAt: number,
    closed: (exchange: OpenExchange, left: Left) => void,
  ) {
    this.number = number
    this.origin = origin
    this.came = came
    this.receivedAt = receivedAt
    this.#closed = closed
  }

  get rule(): string | undefined {
    return this.#rule
  }

  get left(): Left | undefined {
    return this.#left
  }

  get repliedAt(): number | undefined {
    return this.#repliedAt
  }

  /** Notes the rule of the scenario that the request met. */
  met(rule: string): void {
    this.#rule = rule
  }

  /** Notes what left as the reply, once, and when the last of it did. */
  close(left: Left, repliedAt: number): void {
    if (this.#left) throw new Error(`exchange ${this.number} is closed already`)
    this.#left = left
    this.#repliedAt = repliedAt
    this.#closed(this, left)
  }
}
