import type { Dialect } from '../../contract/dialect.ts'
import type { Exchange } from './exchange.ts'
import { documentOf } from './exchange-document.ts'
import { type DocumentDefects, exchangeFrom, type WrittenExchange } from './exchange-from.ts'

/** Exchanges of a session as NDJSON: one JSON document a line, each with its line end. */
export function* ndjsonOf(
  exchanges: Iterable<Exchange>,
  session: string,
  dialect: Dialect,
): Generator<string> {
  for (const exchange of exchanges) yield lineOf(documentOf(exchange, session, dialect))
}

/** A document as one line. */
export function lineOf(document: object): string {
  return `${JSON.stringify(document).replace(/[\u0085\u2028\u2029]/g, escaped)}\n`
}

/** Reads one line back, and says what is wrong with it. Lines count from 1. */
export function exchangeFromLine(text: string, line: number): WrittenExchange | DocumentDefects {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return { ok: false, defects: [`line ${line}: it is no JSON`] }
  }
  return exchangeFrom(document, line)
}

/** JSON may hold these as they are, but many programs that read lines take them for line ends. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
