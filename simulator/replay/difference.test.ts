import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { exchange, left } from '../journal/journal.fixture.ts'
import { type Difference, differenceOf } from './difference.ts'
import { differenceText } from './difference-text.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const bytes = (at: number) => ({ kind: 'bytes', at })
const fact = (of: string, recorded: string, came: string) => ({ kind: 'fact', of, recorded, came })
const head = { status: 200, headers: { date: 'now' } }

describe('a reply is as it was recorded', () => {
  test.each([
    ['by its bytes', left('abc'), left('abc')],
    ['with its head', left('abc', head), left('abc', head)],
    ['by its start, its length and its hash', hashed('abc', 'abcdef'), left('abcdef')],
    ['by its beginning, where the client had gone', left('ab', { ending: 'gone' }), left('abc')],
    [
      'without a head, where the client had gone before one',
      left('', { ending: 'gone' }),
      left('abc', head),
    ],
  ])('%s', (_, recorded, came) => {
    expect(differenceOf(recorded, came)).toBeUndefined()
  })
})

describe('a reply differs', () => {
  test.each([
    ['at a byte', left('abc'), left('abd'), bytes(2)],
    ['where it ends sooner', left('abc'), left('ab'), bytes(2)],
    ['where it goes on', left('abc'), left('abcd'), bytes(3)],
    [
      'in its status',
      left('', head),
      left('', { ...head, status: 503 }),
      fact('the HTTP status', '200', '503'),
    ],
    [
      'in a header',
      left('', head),
      left('', { status: 200, headers: { date: 'then' } }),
      fact('the header date', 'now', 'then'),
    ],
    [
      'by a header more',
      left('', { status: 200 }),
      left('', head),
      fact('the header date', 'none', 'now'),
    ],
    [
      'in its ending',
      left('a'),
      left('a', { ending: 'closed' }),
      fact('how the connection ended', 'open', 'closed'),
    ],
    [
      'in its length',
      hashed('abc', 'abcdef'),
      left('abcde'),
      fact('the number of bytes', '6', '5'),
    ],
    [
      'in what is not kept',
      hashed('abc', 'abcdef'),
      left('abcdeX'),
      fact('the SHA-256 of all bytes', sha256('abcdef'), sha256('abcdeX')),
    ],
    ['before the client had gone', left('ab', { ending: 'gone' }), left('aXc'), bytes(1)],
    ['in less than had left by then', left('ab', { ending: 'gone' }), left('a'), bytes(1)],
  ])('%s', (_, recorded, came, difference) => {
    expect(differenceOf(recorded, came)).toMatchObject(difference)
  })
})

test('a difference is told with a window of both, and the request', () => {
  const recorded = Buffer.from(`${'x'.repeat(60)}1\r\n\u00e9`)
  const came = Buffer.from(`${'x'.repeat(60)}2`)
  const difference: Difference = { kind: 'bytes', at: 60, recorded, came }
  const step = { kind: 'exchange', line: 9, exchange: exchange(), command: 'CALLSTART' } as const
  expect(differenceText({ session: 'main', step, difference })).toBe(
    [
      'session main, exchange 1, CALLSTART by tcp (line 9): the reply differs from byte 61 on',
      '  request:  <REQUEST><TYPE>CALLSTART</TYPE><REQUESTID>1</REQUESTID><DEVICEID>7008</DEVICEID></REQUEST>\\r\\n',
      `  recorded: …${'x'.repeat(40)}1\\r\\n\\xc3\\xa9`,
      `  came:     …${'x'.repeat(40)}2`,
      '',
    ].join('\n'),
  )
})

function hashed(kept: string, whole: string) {
  return left(kept, { length: whole.length, sha256: sha256(whole) })
}
