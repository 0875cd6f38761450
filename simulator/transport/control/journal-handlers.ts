import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { documentOf } from '../../journal/exchange-document.ts'
import { findExchanges } from '../../journal/exchange-filter.ts'
import { checkExpectation } from '../../journal/expectation.ts'
import { expectation } from '../../journal/expectation-schema.ts'
import { exchangeQuery } from '../../journal/filter-schema.ts'
import { ndjsonOf } from '../../journal/ndjson.ts'
import { readQuery, type SessionHandler, withBody } from './handler.ts'

/** The exchanges of a session: looked at, exported, forgotten, and expected. */

export const journal: SessionHandler = (controlled, request, response) => {
  const query = readQuery(exchangeQuery, request, response)
  if (!query) return
  const { name, dialect, journal } = controlled
  const found = findExchanges(journal.all(), query.read, dialect)
  const exchanges = found.map((exchange) => documentOf(exchange, name, dialect))
  response.json({ exchanges, dropped: journal.dropped })
}

export const journalLines: SessionHandler = async (controlled, request, response) => {
  const query = readQuery(exchangeQuery, request, response)
  if (!query) return
  const { name, dialect, journal } = controlled
  const found = findExchanges(journal.all(), query.read, dialect)
  response.type('application/x-ndjson')
  try {
    await pipeline(Readable.from(ndjsonOf(found, name, dialect)), response)
  } catch (error) {
    // Who asked may have gone.
    if (!response.destroyed) throw error
  }
}

export const clearJournal: SessionHandler = ({ journal }, _, response) => {
  journal.clear()
  response.status(204).end()
}

export const expect = withBody(expectation, ({ name, dialect, journal }, wanted, response) => {
  response.json(checkExpectation(journal, wanted, name, dialect))
})
