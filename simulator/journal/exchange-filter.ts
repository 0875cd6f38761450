import type { Dialect } from '../../contract/dialect.ts'
import { type Condition, conditionsOf } from './conditions.ts'
import type { Exchange, Origin } from './exchange.ts'

/** What exchanges are looked for: all that is said must hold. Instants are epoch milliseconds. */
export interface ExchangeFilter {
  /** Its name on the wire. */
  readonly command?: string | undefined
  readonly requestId?: string | undefined
  /** Values as decoded, by name. Blank: not sent, or sent blank; null: not sent. */
  readonly parameters?: Readonly<Record<string, string | null>> | undefined
  readonly transport?: Origin['transport'] | undefined
  /** The label of a result, its code, or `none`: nothing has left. */
  readonly result?: string | undefined
  /** The client's address, with its port or without. */
  readonly peer?: string | undefined
  readonly connection?: number | undefined
  /** The rule of the replies that it met. */
  readonly rule?: string | undefined
  /** The id of a requirement that it touches. */
  readonly requirement?: string | undefined
  /** Received at this instant or later. */
  readonly fromAt?: number | undefined
  /** Received at this instant or earlier. */
  readonly toAt?: number | undefined
  /** Its number is higher. */
  readonly after?: number | undefined
}

/** A filter as it is asked of one exchange after another. */
export class ExchangeMatcher {
  readonly #conditions: readonly Condition[]
  readonly #dialect: Dialect

  constructor(filter: ExchangeFilter, dialect: Dialect) {
    this.#conditions = conditionsOf(filter)
    this.#dialect = dialect
  }

  /** Whether every condition holds. Bytes are looked at only where a condition is about them. */
  matches(exchange: Exchange): boolean {
    return this.#conditions.every(({ miss }) => miss(exchange, this.#dialect) === undefined)
  }

  /** Each condition that does not hold, with what was found: `DEVICEID is 7009, wanted 7008`. */
  differences(exchange: Exchange): string[] {
    return this.#conditions.flatMap(({ miss }) => miss(exchange, this.#dialect) ?? [])
  }

  /** Whether it is among those looked at, as far as its number and its instant go. */
  isInWindow(exchange: Exchange): boolean {
    return this.#conditions.every(
      ({ isWindow, miss }) => !isWindow || miss(exchange, this.#dialect) === undefined,
    )
  }

  /** The filter in words: `command CALLSTART, DEVICEID 7008`. Blank where it says nothing. */
  get says(): string {
    return this.#conditions.map(({ says }) => says).join(', ')
  }
}

/** The exchanges that a filter lets through, in the order in which they came. */
export function findExchanges(
  exchanges: Iterable<Exchange>,
  filter: ExchangeFilter,
  dialect: Dialect,
): Exchange[] {
  const matcher = new ExchangeMatcher(filter, dialect)
  return [...exchanges].filter((exchange) => matcher.matches(exchange))
}
