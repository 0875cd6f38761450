import { describe, expect, test } from 'vitest'
import type { ExchangeRecord } from '../../steps/record.ts'
import { differences, type Outcome } from './same-results.ts'

const exchange: ExchangeRecord = {
  command: 'TEST',
  scheme: 'http',
  request: 'GET /webAPI.aspx?type=test HTTP/1.1\r\nhost: 127.0.0.1:2012\r\n\r\n',
  reply: 'HTTP/1.1 200 OK\r\ndate: Mon, 02 Feb 2026 15:00:00 GMT\r\n\r\n<RESULT></RESULT>\r\n',
  result: '<RESULT></RESULT>',
  tookMs: 1,
  cleanup: false,
}

const example: Outcome = {
  name: 'TEST is answered',
  uri: 'features/test.feature',
  line: 7,
  scheme: 'http',
  status: 'passed',
  message: '',
  exchanges: [exchange],
}

function replied(reply: string): Outcome {
  return { ...example, exchanges: [{ ...exchange, reply }] }
}

test.each<[string, Partial<Outcome>]>([
  ['how long it took', { exchanges: [{ ...exchange, tookMs: 9 }] }],
  ['the port', { exchanges: [{ ...exchange, request: exchange.request.replace('2012', '5000') }] }],
  [
    'the time of day',
    { exchanges: [{ ...exchange, reply: exchange.reply.replace('15:', '16:') }] },
  ],
])('%s is no difference', (_, other) => {
  expect(differences([example], [{ ...example, ...other }])).toEqual([])
})

describe('a difference is', () => {
  const place = 'features/test.feature:7 over http TEST is answered'

  test.each<[string, readonly Outcome[], string]>([
    [
      'another status',
      [{ ...example, status: 'failed', message: 'no' }],
      `${place}: passed, and then failed: no`,
    ],
    ['another message', [{ ...example, message: 'no' }], `${place}: says "", and then "no"`],
    ['other bytes', [replied('<RESULT>2</RESULT>')], `${place}: exchange 1 was\n`],
    [
      'a request more',
      [{ ...example, exchanges: [exchange, exchange] }],
      `${place}: 1 exchanges, and then 2`,
    ],
    ['an example less', [], `${place}: ran once and not again`],
  ])('%s', (_, other, says) => {
    const [found = ''] = differences([example], other)
    expect(found).toContain(says)
  })

  test('an example more', () => {
    expect(differences([], [example])).toEqual(['0 ran, and then 1'])
  })
})
