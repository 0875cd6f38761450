import type { Exchange, Left } from '../journal/exchange.ts'
import type { RecordedSession } from '../journal-file/recorded-session.ts'
import { Framing } from '../wire/framing.ts'
import type { FreshSession } from './fresh-session.ts'
import type { Pulse } from './pulse.ts'
import type { ReplayConnection } from './replay-connection.ts'
import { ReplayConnections } from './replay-connections.ts'
import { requestBytes } from './request-bytes.ts'

/** Sends to a fresh session what was recorded, one request at a time, over connections of its own. */
export class ReplayClient {
  readonly #fresh: FreshSession
  readonly #pulse: Pulse
  readonly #replyMs: number
  readonly #connections: ReplayConnections

  /** `replyMs` is how long a reply is waited for, in milliseconds of real time. */
  constructor(recorded: RecordedSession, fresh: FreshSession, pulse: Pulse, replyMs: number) {
    this.#fresh = fresh
    this.#pulse = pulse
    this.#replyMs = replyMs
    this.#connections = new ReplayConnections(recorded, fresh, () => pulse.beat())
  }

  /** Repeats an exchange, and tells what leaves as its reply; undefined: nothing was heard of it. */
  async repeat(exchange: Exchange): Promise<Left | undefined> {
    const { came, left } = exchange
    const connection = await this.#connections.of(exchange)
    const number = this.#fresh.cameCount() + 1
    connection.send(requestBytes(came, this.#fresh.session.desk.limits.messageBytesMax))
    const isLast = !this.#isWhole(exchange)
    if (isLast) connection.finish()
    await this.#until(() => this.#fresh.cameCount() >= number)
    const again =
      left && left.ending !== 'gone'
        ? await this.#whole(exchange, number, connection)
        : await this.#beginning(left, number, connection)
    if (isLast || again?.ending !== 'open') this.#connections.drop(exchange)
    else this.#connections.done(exchange)
    return again
  }

  stop(): void {
    this.#connections.dropAll()
  }

  async #whole(
    { came }: Exchange,
    number: number,
    connection: ReplayConnection,
  ): Promise<Left | undefined> {
    const left = await this.#leftOf(number)
    // What has left is lost where a connection is broken off, so that its bytes are the journal's.
    if (!left || left.ending === 'reset' || left.ending === 'gone') return left
    const bytes = await this.#bytes(left, connection, came.kind === 'http')
    return { ...left, bytes }
  }

  /** The client that had gone goes again, when as much has come as had left then. */
  async #beginning(
    recorded: Left | undefined,
    number: number,
    connection: ReplayConnection,
  ): Promise<Left | undefined> {
    const bytes = recorded ? await this.#bytes(recorded, connection, true) : new Uint8Array()
    if (!this.#fresh.isComplete(number)) connection.drop()
    const left = await this.#leftOf(number)
    return left && { ...left, bytes }
  }

  /** The bytes of a reply as they come, behind the head where there is one. */
  async #bytes(
    { length, status }: Left,
    connection: ReplayConnection,
    isHttp: boolean,
  ): Promise<Uint8Array> {
    const { received } = connection
    const hasHead = isHttp && status !== undefined
    await this.#until(() => received.has(length, hasHead) || connection.isClosed)
    return received.take(length, hasHead)
  }

  async #leftOf(number: number): Promise<Left | undefined> {
    await this.#until(() => this.#fresh.isComplete(number))
    return this.#fresh.take(number)?.left
  }

  /** Whether a message shows by itself where it ends. One that does not ended with its connection. */
  #isWhole({ came }: Exchange): boolean {
    if (came.kind !== 'message') return true
    const { dialect, limits } = this.#fresh.session.desk
    const framing = new Framing(() => dialect.framing, limits.messageBytesMax)
    return framing.take(Buffer.from(came.bytes)).length === 1 && !framing.isUnfinished
  }

  #until(isSo: () => boolean): Promise<boolean> {
    return this.#pulse.until(isSo, this.#replyMs)
  }
}
