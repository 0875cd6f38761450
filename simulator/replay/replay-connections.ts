import type { Came, Exchange } from '../journal/exchange.ts'
import type { RecordedSession } from '../journal-file/recorded-session.ts'
import type { FreshSession } from './fresh-session.ts'
import { ReplayConnection } from './replay-connection.ts'

/**
 * For each recorded connection one of the replay, for as long as it is needed. Where one ends sooner
 * than the recorded one did, another takes its place: no reply depends on that.
 */
export class ReplayConnections {
  readonly #fresh: FreshSession
  readonly #changed: () => void
  readonly #open = new Map<number, ReplayConnection>()
  /** The number of the last exchange of each connection. */
  readonly #last = new Map<number, number>()

  constructor({ steps }: RecordedSession, fresh: FreshSession, changed: () => void) {
    this.#fresh = fresh
    this.#changed = changed
    for (const step of steps) {
      if (step.kind !== 'exchange') continue
      const { origin, number } = step.exchange
      this.#last.set(origin.connection, number)
    }
  }

  /** The connection by which an exchange is to be repeated. */
  async of({ origin, came, left, rule }: Exchange): Promise<ReplayConnection> {
    // Where a session was not found by its path, that was on a port of its own.
    this.#fresh.reachByPath(came.kind !== 'http' || left?.status !== 404 || rule !== undefined)
    const known = this.#open.get(origin.connection)
    if (known && !known.isClosed) return known
    const listener = this.#fresh.listenerOf(origin.transport)
    const opened = await ReplayConnection.open(listener, this.#changed)
    this.#open.set(origin.connection, opened)
    return opened
  }

  /** An exchange is over, and its connection with it where it was the last. */
  done(exchange: Exchange): void {
    const { origin, number, came } = exchange
    if (closesIt(came) || this.#last.get(origin.connection) === number) this.drop(exchange)
  }

  /** Does without the connection of an exchange from now on. */
  drop({ origin }: Exchange): void {
    this.#open.get(origin.connection)?.drop()
    this.#open.delete(origin.connection)
  }

  dropAll(): void {
    for (const connection of this.#open.values()) connection.drop()
    this.#open.clear()
  }
}

/** HTTP 1.0 does, and it is the one without a host. */
function closesIt(came: Came): boolean {
  return came.kind === 'http' && !('host' in came.headers)
}
