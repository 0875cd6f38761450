import type { Dialect } from '../../contract/dialect.ts'
import type { ExchangeDocument } from './document-schema.ts'
import type { Exchange } from './exchange.ts'
import { documentOf } from './exchange-document.ts'
import { type ExchangeFilter, ExchangeMatcher } from './exchange-filter.ts'
import type { Journal } from './journal.ts'
import { commandNameOf, readExchange } from './read-exchange.ts'

/** How many exchanges there must be that a filter lets through. */
export interface Expectation {
  readonly match: ExchangeFilter
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
  readonly exactly?: number | undefined
}

/** What came of an expectation. */
export type Expected = Counted & (Held | TooFew | TooMany)

interface Counted {
  /** How many exchanges match. */
  readonly count: number
  /** How many exchanges could not be looked at, because they are kept no longer. Absent: none. */
  readonly dropped?: number
}

interface Held {
  readonly holds: true
}

interface TooFew {
  readonly holds: false
  /** What was expected, in words. */
  readonly wanted: string
  /** The exchange that comes nearest to what was wanted; absent where there is no other. */
  readonly nearest?: NearestMiss
}

interface TooMany {
  readonly holds: false
  readonly wanted: string
  /** The numbers of those that were too many: the last of them. */
  readonly tooMany: readonly number[]
}

export interface NearestMiss {
  readonly exchange: ExchangeDocument
  /** Each condition that it fails, with what was found. */
  readonly differs: readonly string[]
}

/** Counts the exchanges of a session's journal that match, and says why there are not enough, or too many. */
export function checkExpectation(
  journal: Journal,
  expectation: Expectation,
  session: string,
  dialect: Dialect,
): Expected {
  const { match, exactly, atLeast = exactly ?? 0, atMost = exactly ?? Infinity } = expectation
  const matcher = new ExchangeMatcher(match, dialect)
  const exchanges = journal.all()
  const matching = exchanges.filter((exchange) => matcher.matches(exchange))
  const count = matching.length
  const counted = { count, ...(journal.dropped > 0 && { dropped: journal.dropped }) }
  if (count >= atLeast && count <= atMost) return { holds: true, ...counted }
  const wanted = wantedText(atLeast, atMost, matcher.says)
  if (count > atMost) {
    const tooMany = matching.slice(atMost).map(({ number }) => number)
    return { holds: false, ...counted, wanted, tooMany }
  }
  const nearest = nearestMiss(exchanges, matcher, match, dialect)
  if (!nearest) return { holds: false, ...counted, wanted }
  const { exchange, differs } = nearest
  const document = documentOf(exchange, session, dialect)
  return { holds: false, ...counted, wanted, nearest: { exchange: document, differs } }
}

interface Miss {
  readonly exchange: Exchange
  readonly differs: readonly string[]
  /** How far it is from what was wanted: the lowest numbers first, one after the other. */
  readonly distance: readonly number[]
}

/**
 * The exchange that fails the fewest conditions; of equals one of the same command, and the latest.
 * What was outside of where the filter says to look comes after everything inside.
 */
function nearestMiss(
  exchanges: readonly Exchange[],
  matcher: ExchangeMatcher,
  { command }: ExchangeFilter,
  dialect: Dialect,
): Miss | undefined {
  let nearest: Miss | undefined
  for (const exchange of exchanges) {
    const differs = matcher.differences(exchange)
    if (differs.length === 0) continue
    const isOther = command !== commandNameOf(readExchange(exchange, dialect))
    const isOutside = !matcher.isInWindow(exchange)
    const distance = [Number(isOutside), differs.length, Number(isOther), -exchange.number]
    if (!nearest || isLess(distance, nearest.distance)) nearest = { exchange, differs, distance }
  }
  return nearest
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index])
  return (one[at] ?? 0) < (other[at] ?? 0)
}

function wantedText(atLeast: number, atMost: number, says: string): string {
  return `${quantityText(atLeast, atMost)}${says === '' ? '' : ` with ${says}`}`
}

function quantityText(atLeast: number, atMost: number): string {
  if (atMost === 0) return 'no exchange'
  if (atLeast === atMost) return `exactly ${exchangesText(atLeast)}`
  if (atMost === Infinity) return `at least ${exchangesText(atLeast)}`
  return atLeast === 0
    ? `at most ${exchangesText(atMost)}`
    : `at least ${atLeast} and at most ${exchangesText(atMost)}`
}

function exchangesText(count: number): string {
  return count === 1 ? '1 exchange' : `${count} exchanges`
}
