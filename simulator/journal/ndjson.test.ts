import { expect, test } from 'vitest'
import { defaultDialect } from '../../contract/dialect.ts'
import { documentOf } from './exchange-document.ts'
import { exchange, message } from './journal.fixture.ts'
import { exchangeFromLine, ndjsonOf } from './ndjson.ts'

const exchanges = [
  exchange({ number: 1 }),
  exchange({ number: 2, came: message('two\u2028lines\u2029in\u0085one\r\n') }),
  exchange({ number: 3, left: undefined, repliedAt: undefined }),
]

test('each exchange is a line', () => {
  const lines = [...ndjsonOf(exchanges, 'one', defaultDialect)]
  const documents = exchanges.map((one) => documentOf(one, 'one', defaultDialect))
  expect(lines.map((line) => JSON.parse(line))).toEqual(documents)
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
})

test('no exchange has anything in it that some program takes for a line end', () => {
  const [, line = ''] = ndjsonOf(exchanges, 'one', defaultDialect)
  expect(line.trimEnd()).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/)
  expect(exchangeFromLine(line, 2)).toMatchObject({ ok: true, exchange: { number: 2 } })
})

test('an empty journal has no lines', () => {
  expect([...ndjsonOf([], 'one', defaultDialect)]).toEqual([])
})

test('lines are made one after the other, as they are asked for', () => {
  const asked: number[] = []
  function* source() {
    for (const one of exchanges) {
      asked.push(one.number)
      yield one
    }
  }
  ndjsonOf(source(), 'one', defaultDialect).next()
  expect(asked).toEqual([1])
})

test('a line that is no JSON is told by its number', () => {
  expect(exchangeFromLine('{', 4)).toEqual({ ok: false, defects: ['line 4: it is no JSON'] })
})
