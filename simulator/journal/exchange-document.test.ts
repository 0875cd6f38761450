import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultDialect } from '../../contract/dialect.ts'
import { bytesFrom } from './bytes-document.ts'
import type { Came, Exchange, Left } from './exchange.ts'
import { documentOf } from './exchange-document.ts'
import { exchangeFrom } from './exchange-from.ts'
import { accepted, at, exchange, get, left, message, post, request } from './journal.fixture.ts'
import { exchangeFromLine, lineOf } from './ndjson.ts'

function document(told: Partial<Exchange>) {
  return documentOf(exchange(told), 'one', defaultDialect)
}

const testXml = '<REQUEST><TYPE>TEST</TYPE><REQUESTID>7</REQUESTID></REQUEST>\r\n'
const resultXml =
  '<RESULT><REQUESTTYPE>TEST</REQUESTTYPE><REQUESTID>7</REQUESTID><RESULTTYPE>API_OK</RESULTTYPE>' +
  '<RESULTCODE>20</RESULTCODE><RESULTMSG>API_OK</RESULTMSG></RESULT>\r\n'

describe('a document', () => {
  test('tells of everything', () => {
    const told = { number: 3, came: message(testXml), left: left(resultXml), rule: 'slow' }
    expect(document({ ...told, repliedAt: at + 1500 })).toEqual({
      number: 3,
      session: 'one',
      transport: 'tcp',
      connection: 1,
      peer: '127.0.0.1:50312',
      receivedAt: '2026-02-02T15:00:00.000Z',
      repliedAt: '2026-02-02T15:00:01.500Z',
      command: 'TEST',
      requestId: '7',
      parameters: {},
      result: { type: 'API_OK', code: 20, label: 'API_OK', message: 'API_OK' },
      rule: 'slow',
      requirements: ['TEST-1', 'TEST-2', 'TEST-4'],
      request: { kind: 'message', text: testXml },
      reply: { text: resultXml, bytes: 161, ending: 'open' },
    })
  })

  const silent = { left: undefined, repliedAt: undefined }

  test('leaves out what there is not', () => {
    const told = document({ ...silent, came: { kind: 'oversize' } })
    expect(Object.keys(told)).toEqual([
      ...['number', 'session', 'transport', 'connection', 'peer', 'receivedAt'],
      ...['defect', 'requirements', 'request'],
    ])
  })

  test.each<[string, Came, object]>([
    ['a message', message('x'), { kind: 'message', text: 'x' }],
    [
      'a message without an end',
      { kind: 'message', bytes: bytesFrom({ text: 'x' }), isUnfinished: true },
      { kind: 'message', text: 'x', unfinished: true },
    ],
    [
      'bytes that are no text',
      { kind: 'message', bytes: Buffer.from([0xff]) },
      { kind: 'message', base64: '/w==' },
    ],
    ['too much', { kind: 'oversize' }, { kind: 'oversize' }],
    [
      'a GET',
      { ...get('/?a'), headers: { host: 'x' } },
      { kind: 'http', method: 'GET', target: '/?a', headers: { host: 'x' }, text: '' },
    ],
    [
      'a POST',
      post('/', 'a=b'),
      { kind: 'http', method: 'POST', target: '/', headers: {}, text: 'a=b' },
    ],
    [
      'no HTTP',
      { kind: 'bad-http', bytes: bytesFrom({ text: 'x' }) },
      { kind: 'bad-http', text: 'x' },
    ],
  ])('has the request: %s', (_, came, expected) => {
    expect(document({ came }).request).toEqual(expected)
  })

  test.each<[string, Left | undefined, object | undefined]>([
    ['nothing', undefined, undefined],
    ['a text', left('x'), { text: 'x', bytes: 1, ending: 'open' }],
    ['no bytes', left('', { ending: 'reset' }), { text: '', bytes: 0, ending: 'reset' }],
    [
      'a part of a long one',
      left('x', { length: 9, sha256: 'a'.repeat(64), ending: 'gone' }),
      { text: 'x', bytes: 9, sha256: 'a'.repeat(64), ending: 'gone' },
    ],
    [
      'a response',
      left('x', { status: 404, headers: { a: 'b' } }),
      { status: 404, headers: { a: 'b' }, text: 'x', bytes: 1, ending: 'open' },
    ],
    [
      'media',
      { bytes: Buffer.from([0x1a, 0xff]), length: 2, ending: 'closed' },
      { base64: 'Gv8=', bytes: 2, ending: 'closed' },
    ],
  ])('has the reply: %s', (_, sent, expected) => {
    expect(document({ left: sent }).reply).toEqual(expected)
  })

  test.each<[string, Came, object]>([
    [
      'a request',
      request('CALLSTART', { DEVICEID: ' 0012 ', X: '1' }),
      { command: 'CALLSTART', requestId: '1', parameters: { DEVICEID: '0012' } },
    ],
    [
      'a defect with its words',
      request('CALLUPDATE', { RECORDID: 'x' }),
      {
        command: 'CALLUPDATE',
        requestId: '1',
        defect: {
          refusal: 'valueInvalid',
          words: { parameter: 'RECORDID', allowed: 'a whole number', found: 'x' },
        },
      },
    ],
    [
      'a defect of which nothing could be read',
      message('x\n'),
      { defect: { refusal: 'malformed', words: { detail: expect.any(String) } } },
    ],
    ['a page of HTTP', get('/'), {}],
  ])('has what was asked: %s', (_, came, expected) => {
    const { command, requestId, parameters, defect } = document({ came })
    const told = Object.entries({ command, requestId, parameters, defect })
    expect(Object.fromEntries(told.filter(([, value]) => value !== undefined))).toEqual(expected)
  })
})

describe('an exchange that was written down', () => {
  const someBytes = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }).map((text) => bytesFrom({ text })),
    fc.constantFrom(
      ...['\uFEFF<a>', '\u2028\u2029', '\0', '\r\n', ''].map((text) => bytesFrom({ text })),
      new Uint8Array([0xed, 0xa0, 0x80]),
    ),
  )
  const headers = fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 })
  const instants = fc.integer({ min: 0, max: Date.UTC(9999, 11, 30) })
  const came: fc.Arbitrary<Came> = fc.oneof(
    fc.record({ kind: fc.constant('message' as const), bytes: someBytes }),
    fc.record({
      kind: fc.constant('message' as const),
      bytes: someBytes,
      isUnfinished: fc.constant(true),
    }),
    fc.constant({ kind: 'oversize' as const }),
    fc.record({ kind: fc.constant('bad-http' as const), bytes: someBytes }),
    fc.record({
      kind: fc.constant('http' as const),
      method: fc.constantFrom('GET', 'POST', 'PUT'),
      target: fc.oneof(
        fc.string(),
        fc.webPath().map((path) => `${path}/webAPI.aspx?type=test`),
      ),
      headers,
      body: someBytes,
    }),
  )
  const whole = fc.record({ bytes: someBytes, ending: fc.constantFrom('open', 'closed', 'gone') })
  const left: fc.Arbitrary<Left> = fc.oneof(
    whole.map((told) => ({ ...told, length: told.bytes.length })),
    fc
      .record({
        ...{ bytes: someBytes, status: fc.integer({ min: 100, max: 599 }), headers },
        ...{ more: fc.integer({ min: 1, max: 999 }), ending: fc.constant('reset' as const) },
        sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      })
      .map(({ more, ...told }) => ({ ...told, length: told.bytes.length + more })),
  )
  const exchanges: fc.Arbitrary<Exchange> = fc.record({
    number: fc.integer({ min: 1 }),
    origin: fc.record({
      transport: fc.constantFrom('tcp', 'http', 'https'),
      connection: fc.integer({ min: 1 }),
      peer: fc.string(),
    }),
    receivedAt: instants,
    came,
    rule: fc.option(fc.string(), { nil: undefined }),
    left: fc.option(left, { nil: undefined }),
    repliedAt: fc.option(instants, { nil: undefined }),
  })

  test('is read back byte for byte', () => {
    fc.assert(
      fc.property(exchanges, fc.string(), (one, session) => {
        const line = lineOf(documentOf(one, session, defaultDialect))
        const read = exchangeFromLine(line, 1)
        expect(plain(read)).toEqual(plain({ ok: true, session, exchange: one }))
      }),
      { numRuns: 500 },
    )
  })

  /** With bytes as Base64: a Buffer and another array may hold the same. */
  function plain(value: unknown): unknown {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
  }

  const good = { ...document({ left: accepted }) }

  test.each<[string, unknown, string[]]>([
    ['no document', 7, ['line 3: found 7, allowed: an object']],
    ['no number', { ...good, number: 0 }, ['number: found 0, allowed: a whole number from 1']],
    ['an unknown key', { ...good, sesion: 'x' }, ['sesion: there is no such key']],
    [
      'an instant without milliseconds',
      { ...good, receivedAt: '2026-01-01T00:00:00Z' },
      [
        'receivedAt: found "2026-01-01T00:00:00Z", allowed: an instant such as 2026-02-01T11:49:32.000Z',
      ],
    ],
    [
      'an unknown kind',
      { ...good, request: { kind: 'post', text: '' } },
      ['request.kind: found "post", allowed: one of message, oversize, http, bad-http'],
    ],
    [
      'two forms of bytes',
      { ...good, request: { kind: 'message', text: 'x', base64: 'eA==' } },
      ['request: allowed: either text or base64'],
    ],
    [
      'no form of bytes',
      { ...good, reply: { bytes: 0, ending: 'open' } },
      ['reply: allowed: either text or base64'],
    ],
    [
      'what is no Base64',
      { ...good, request: { kind: 'message', base64: '=' } },
      ['request.base64: found "=", allowed: bytes in Base64'],
    ],
    [
      'another length',
      { ...good, reply: { text: 'abc', bytes: 4, ending: 'open' } },
      ['reply.bytes: found 4, allowed: 3, or more with a sha256'],
    ],
    [
      'a hash of what is there',
      { ...good, reply: { text: 'abc', bytes: 3, sha256: 'a'.repeat(64), ending: 'open' } },
      ['reply.bytes: found 3, allowed: 3, or more with a sha256'],
    ],
    [
      'several things',
      { ...good, peer: undefined, reply: { text: '', bytes: 0, ending: 'shut', sha256: 'x' } },
      [
        'peer: is missing, allowed: a text',
        'reply.sha256: found "x", allowed: 64 hexadecimal digits',
        'reply.ending: found "shut", allowed: one of open, closed, reset, gone',
      ],
    ],
  ])('with a defect is told where it is: %s', (_, wrong, expected) => {
    const defects = expected.map((says) => (says.startsWith('line') ? says : `line 3: ${says}`))
    expect(exchangeFrom(wrong, 3)).toEqual({ ok: false, defects })
  })
})
