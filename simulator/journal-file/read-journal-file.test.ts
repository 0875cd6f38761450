import { describe, expect, test } from 'vitest'
import { defaultDialect } from '../../contract/dialect.ts'
import { documentOf } from '../journal/exchange-document.ts'
import { exchange } from '../journal/journal.fixture.ts'
import { readText, usableText } from '../replay/recorded.fixture.ts'
import { parseScenario } from '../scenario/read-scenario.ts'
import { defaultLimits } from '../transport/limits.ts'

const head = { kind: 'journal', format: 1, version: '1.2.3', limits: defaultLimits }
const session = {
  kind: 'session',
  session: 1,
  name: 'main',
  source: 'test.yaml',
  scenario: parseScenario('', 'test.yaml'),
  clockAt: '2026-02-02T15:00:00.000Z',
  rate: 1,
  smtp: false,
}
const end = { kind: 'end', session: 1 }

function exchanged(number: number) {
  const document = documentOf(exchange({ number }), 'main', defaultDialect)
  return { kind: 'exchange', session: 1, exchange: document }
}

function acted(after: number, name: string) {
  const at = '2026-02-02T15:00:00.000Z'
  return { kind: 'action', session: 1, after, at, action: { do: 'fire', name } }
}

function textOf(...lines: readonly unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** What happened, in its order: numbers of exchanges, names of what was fired. */
function orderOf(text: string) {
  return usableText(text).sessions.map(({ steps, missing }) => [
    steps.map((step) => {
      if (step.kind === 'exchange') return step.exchange.number
      return step.action.do === 'fire' ? step.action.name : step.action.do
    }),
    missing,
  ])
}

describe('a session is put in order', () => {
  test.each([
    ['exchanges by number', [exchanged(2), exchanged(3), exchanged(1), end], [1, 2, 3], undefined],
    [
      'actions after as many exchanges as had come',
      [acted(0, 'a'), acted(1, 'b'), acted(1, 'c'), exchanged(2), exchanged(1), acted(2, 'd'), end],
      ['a', 1, 'b', 'c', 2, 'd'],
      undefined,
    ],
    ['one in which nothing came', [acted(0, 'a'), end], ['a'], undefined],
    [
      'one that was killed, up to what is missing',
      [exchanged(1), acted(1, 'a'), acted(2, 'b'), exchanged(3)],
      [1, 'a'],
      2,
    ],
    ['one of which the last is missing', [exchanged(1), acted(2, 'a')], [1], 2],
  ])('%s', (_, lines, steps, missing) => {
    expect(orderOf(textOf(head, session, ...lines))).toEqual([[steps, missing]])
  })
})

test('sessions of one name are told apart', () => {
  const other = { ...session, session: 2 }
  const text = textOf(head, session, other, { ...exchanged(1), session: 2 }, end)
  expect(orderOf(text)).toEqual([
    [[], undefined],
    [[1], undefined],
  ])
})

test('a last line that was cut off is left out, and told', () => {
  const text = textOf(head, session, exchanged(1), exchanged(2)).slice(0, -1)
  expect(usableText(text).cutOffLine).toBe(4)
  expect(orderOf(text)).toEqual([[[1], undefined]])
  expect(usableText(textOf(head, session)).cutOffLine).toBeUndefined()
})

describe('what is wrong is told with its line', () => {
  test.each([
    ['', ['line 1: is missing, allowed: "journal": it is the first line of a journal file']],
    ['{', ['line 1: is missing, allowed: "journal": it is the first line of a journal file']],
    ['hello\n', ['line 1: it is no JSON']],
    [
      textOf({ ...head, format: 2 }, { kind: 'song' }),
      ['line 1: format: found 2, allowed: 1, which this version reads'],
    ],
    [
      textOf(end),
      ['line 1: kind: found "end", allowed: "journal": it is the first line of a journal file'],
    ],
    [
      textOf(head, head, session, { kind: 'song' }),
      [
        'line 2: kind: found "journal", allowed: only in the first line',
        'line 4: kind: found "song", allowed: one of journal, session, exchange, action, end',
      ],
    ],
    [
      textOf(head, exchanged(1), session, session),
      [
        'line 2: session: found 1, allowed: one that began before',
        'line 4: session: found 1, allowed: one that is new',
      ],
    ],
    [
      textOf(head, { ...session, scenario: { devices: [] }, colour: 1 }),
      [
        'line 2: scenario: allowed: a scenario as it was read',
        'line 2: colour: there is no such key',
      ],
    ],
    [
      textOf(head, session, { ...acted(0, 'a'), action: { do: 'sing' } }),
      [
        'line 3: action.do: found "sing", allowed: one of load, reload, set-clock, add-reply, remove-reply, fire, patch-state, put-state',
      ],
    ],
    [
      textOf(head, session, { ...exchanged(1), exchange: { number: 0 } }),
      expect.arrayContaining(['line 3: number: found 0, allowed: a whole number from 1']),
    ],
    [
      textOf(head, session, exchanged(1), exchanged(1)),
      ['line 4: number: found 1, which is there already'],
    ],
    [
      textOf(head, session, exchanged(2), end),
      ['line 2: exchange 1 of main is missing, though the session was over'],
    ],
  ])('%#', (text, defects) => {
    expect(readText(text)).toEqual({ ok: false, defects })
  })
})
