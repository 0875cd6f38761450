import type { Came, Exchange, Left, Origin } from './exchange.ts'
import { defaultJournalLimits, type JournalLimits } from './journal-limits.ts'
import { KeptBytes } from './kept-bytes.ts'
import { OpenExchange } from './open-exchange.ts'

/**
 * The exchanges of one session, in the order in which they came. It notes them on the way of every
 * request, so nothing is decoded here, and bytes are kept as they came. It keeps no more than its
 * limits, and drops the oldest first.
 */
export class Journal {
  readonly limits: JournalLimits
  readonly #completed: ((exchange: Exchange) => void) | undefined
  readonly #bytes = new KeptBytes()
  /** Those from the oldest number up to the last, each where its number has its turn. */
  #kept: (OpenExchange | undefined)[] = []
  /** Those that `completed` has not been told of. Empty where nobody is told. */
  readonly #untold = new Set<OpenExchange>()
  #keptBytes = 0
  #oldest = 1
  #next = 1
  #dropped = 0

  /**
   * `completed` is told of every exchange once: when its reply has left, or where it never does, when
   * the exchange is dropped or the journal flushed. So they come to it by when they end, not by number.
   */
  constructor(limits = defaultJournalLimits, completed?: (exchange: Exchange) => void) {
    this.limits = limits
    this.#completed = completed
  }

  /** Notes what came at an instant. The exchange is kept, also if it is never closed. */
  open(origin: Origin, came: Came, receivedAt: number): OpenExchange {
    const exchange = new OpenExchange(
      this.#next,
      origin,
      this.#asKept(came),
      receivedAt,
      this.#closed,
    )
    if (this.size >= this.limits.exchangesMax) this.#dropOldest()
    this.#kept[this.#placeOf(this.#next)] = exchange
    this.#next += 1
    this.#keptBytes += cameBytes(exchange.came)
    this.#dropForRoom()
    if (this.#completed) this.#awaitEnd(exchange)
    return exchange
  }

  /** Those that are kept, the oldest first. They fill up as their replies leave. */
  all(): readonly Exchange[] {
    const all: Exchange[] = []
    for (let number = this.#oldest; number < this.#next; number += 1) {
      const exchange = this.#kept[this.#placeOf(number)]
      if (exchange) all.push(exchange)
    }
    return all
  }

  /** How many are kept. */
  get size(): number {
    return this.#next - this.#oldest
  }

  /** How many are kept no longer for want of room. */
  get dropped(): number {
    return this.#dropped
  }

  /** Forgets all there is. Numbers go on, and so do exchanges that are still open. */
  clear(): void {
    this.#kept = []
    this.#keptBytes = 0
    this.#oldest = this.#next
    this.#dropped = 0
  }

  /** Tells of the exchanges that are not complete, as they are now, as if they never would be. */
  flushOpen(): void {
    for (const exchange of this.#untold) this.#tell(exchange)
  }

  readonly #closed = (exchange: OpenExchange, left: Left): void => {
    if (exchange.number >= this.#oldest) {
      this.#keptBytes += this.#leftBytes(left)
      this.#dropForRoom()
    }
    this.#tell(exchange)
  }

  #tell(exchange: OpenExchange): void {
    if (this.#untold.delete(exchange)) this.#completed?.(exchange)
  }

  /** Waits for an exchange to be complete, so that it can be told of. */
  #awaitEnd(exchange: OpenExchange): void {
    this.#untold.add(exchange)
    if (this.#untold.size <= this.limits.exchangesMax) return
    // Those that were forgotten while they were open are not waited for without end.
    const [oldest] = this.#untold
    if (oldest) this.#tell(oldest)
  }

  #dropForRoom(): void {
    while (this.#keptBytes > this.limits.bytesMax) this.#dropOldest()
  }

  #dropOldest(): void {
    const place = this.#placeOf(this.#oldest)
    const oldest = this.#kept[place]
    if (!oldest) throw new Error(`the journal counts ${this.#keptBytes} bytes of nothing`)
    this.#kept[place] = undefined
    this.#oldest += 1
    this.#dropped += 1
    this.#keptBytes -= cameBytes(oldest.came) + this.#leftBytes(oldest.left)
    this.#tell(oldest)
  }

  #placeOf(number: number): number {
    return (number - 1) % this.limits.exchangesMax
  }

  /** How many bytes of a reply are kept. Not by looking at them: they may still be a text. */
  #leftBytes(left: Left | undefined): number {
    return left ? Math.min(left.length, this.limits.bodyBytesKept) : 0
  }

  #asKept(came: Came): Came {
    if (came.kind === 'oversize') return came
    if (came.kind === 'http') {
      const body = this.#bytes.keep(came.body)
      return body === came.body ? came : { ...came, body }
    }
    const bytes = this.#bytes.keep(came.bytes)
    return bytes === came.bytes ? came : { ...came, bytes }
  }
}

/** About how much memory what came takes; a head is mostly ASCII. */
function cameBytes(came: Came): number {
  if (came.kind === 'oversize') return 0
  if (came.kind !== 'http') return came.bytes.length
  let bytes = came.target.length + came.body.length
  for (const name in came.headers) bytes += name.length + (came.headers[name]?.length ?? 0)
  return bytes
}
