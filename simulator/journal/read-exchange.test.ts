import { describe, expect, test } from 'vitest'
import { defaultDialect } from '../../contract/dialect.ts'
import type { Came } from './exchange.ts'
import {
  accepted,
  exchange,
  get,
  invalidDevice,
  left,
  message,
  post,
  request,
  result,
} from './journal.fixture.ts'
import { readExchange } from './read-exchange.ts'

const page = '/webAPI.aspx'
const http = { transport: 'http', connection: 1, peer: '127.0.0.1:1' } as const
const test1 = 'type=test&requestid=1'
const testXml = '<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>'

function asked(came: Came, told = {}) {
  return readExchange(exchange({ came, left: undefined, ...told }), defaultDialect).asked
}

describe('what was asked', () => {
  const decoded = { ok: true, command: 'testEcho', requestId: '1' }
  test.each<[string, Came, object | undefined]>([
    ['a message', request('TEST'), decoded],
    ['a message without its end', { kind: 'message', bytes: Buffer.from(testXml) }, decoded],
    ['a GET', get(`${page}?${test1}`), decoded],
    ['a GET by another spelling', get(`/WEBAPI.ASPX/?${test1}`), decoded],
    ['a GET by a whole URL', get(`http://127.0.0.1:2012${page}?${test1}`), decoded],
    ['a GET below the path of a session', get(`/sessions/one${page}?${test1}`), decoded],
    ['a POST of a form', post(page, test1), decoded],
    ['a POST of both', post(`${page}?type=test`, 'requestid=1'), decoded],
    ['a POST of a document', post(page, testXml), decoded],
    ['a POST that says nothing', post(`${page}?${test1}`, ''), decoded],
    ['a page that is not there', get(`/other?${test1}`), undefined],
    ['a page that is called nearly so', get(`/xwebapi.aspx?${test1}`), undefined],
    ['another method', { ...post(page, test1), method: 'PUT' }, undefined],
    ['no HTTP', { kind: 'bad-http', bytes: Buffer.from('x') }, { refusal: 'malformed' }],
    ['too much', { kind: 'oversize' }, { refusal: 'malformed', command: undefined }],
    ['no XML', message('x\r\n'), { ok: false, refusal: 'malformed', requestId: '' }],
    ['an unknown command', request('X'), { refusal: 'unknownCommand', requestId: '1' }],
    [
      'a command that lacks a value',
      request('CALLUPDATE', { RECORDID: 'x' }),
      { refusal: 'valueInvalid', command: 'callUpdatePostRecording' },
    ],
    [
      'a command of the other transport',
      request('EXPORT'),
      { refusal: 'wrongTransport', command: 'exportRecording' },
    ],
    [
      'a body that is no text',
      { ...post(page, ''), body: Buffer.from([0xff]) },
      { refusal: 'malformed' },
    ],
  ])('%s', (_, came, expected) => {
    if (expected) expect(asked(came)).toMatchObject(expected)
    else expect(asked(came)).toBeUndefined()
  })

  test('is read by the dialect', () => {
    const one = exchange({
      came: message('<request><type>TEST</type><requestid>1</requestid></request>'),
    })
    expect(readExchange(one, defaultDialect).asked).toMatchObject({ ok: false })
    const lenient = { ...defaultDialect, tagCase: 'any' } as const
    expect(readExchange(one, lenient).asked).toMatchObject(decoded)
  })

  test('is nothing where the server has no such page, but for a fault that says so', () => {
    const came = get(`/elsewhere${page}?${test1}`)
    const notFound = left('x', { status: 404 })
    expect(asked(came, { origin: http, left: notFound })).toBeUndefined()
    expect(asked(came, { origin: http, left: notFound, rule: 'lost' })).toMatchObject(decoded)
  })

  test('is what it was refused for, where a transport did not have it read', () => {
    const text = 'The message is not a well-formed request: it is longer than 65536 bytes'
    const tooLong = result('API_INVALID_MESSAGE_FORMAT', 16, text)
    expect(asked(get(`${page}?${test1}`), { left: tooLong })).toMatchObject({
      refusal: 'malformed',
      words: { detail: 'it is longer than 65536 bytes' },
    })
    const given = { left: tooLong, rule: 'refused by a rule' }
    expect(asked(get(`${page}?${test1}`), given)).toMatchObject(decoded)
  })
})

describe('what was told', () => {
  const ok = { type: 'API_OK', code: 20, label: 'API_OK', message: 'API_OK' }
  const whole = Buffer.from(accepted.bytes).toString()
  const untold = '<RESULT><TYPE>CALLLIST</TYPE><REQUESTID>1</REQUESTID>'

  test.each([
    ['a RESULT', accepted, ok],
    ['a RESULT without its line end', left(whole.trim()), ok],
    ['a RESULT twice', left(whole + whole), ok],
    ['a refusal', invalidDevice, { code: 8, label: 'API_DEVICE_INVALID' }],
    [
      'a refusal by the dialect',
      result('ERROR', 8),
      { type: 'ERROR', label: 'API_DEVICE_INVALID' },
    ],
    ['a code nobody knows', result('X', 99), { type: 'X', code: 99, message: 'X' }],
    ['markup in a message', result('X', 8, '&lt;&amp;&#13;'), { message: '<&\r' }],
    ['an envelope without a result', left(`${untold}</RESULT>\r\n`), { code: 20, label: 'API_OK' }],
    [
      'the begin of a long one',
      left(`${untold}<CALL>`, { length: 99_999, sha256: '0'.repeat(64) }),
      { code: 20 },
    ],
    ['one that was cut off', left(whole.slice(0, -12)), undefined],
    ['garbage before one', left(`x${whole}`), undefined],
    ['a page', left('there is nothing at /\n', { status: 404 }), undefined],
    [
      'media',
      { bytes: Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), length: 4, ending: 'open' },
      undefined,
    ],
    ['no bytes', left('', { ending: 'reset' }), undefined],
  ] as const)('%s', (_, sent, expected) => {
    const { result: found } = readExchange(exchange({ left: sent }), defaultDialect)
    if (expected) expect(found).toMatchObject(expected)
    else expect(found).toBeUndefined()
  })

  test('tells no label that the contract does not have, and no message that is not kept', () => {
    const read = (sent: typeof accepted) => readExchange(exchange({ left: sent }), defaultDialect)
    expect(read(result('X', 99)).result).toEqual({ type: 'X', code: 99, message: 'X' })
    const cut = whole.slice(0, whole.indexOf('</RESULTMSG>'))
    const { result: found } = read(left(cut, { length: 99_999 }))
    expect(found).toEqual({ type: 'API_OK', code: 20, label: 'API_OK' })
  })
})

test('an exchange is read once, and again when its reply has left', () => {
  const looks: string[] = []
  const came: Came = {
    kind: 'message',
    get bytes() {
      looks.push('came')
      return Buffer.from(testXml)
    },
  }
  const one = { ...exchange({ left: undefined }), came }
  const first = readExchange(one, defaultDialect)
  expect([readExchange(one, defaultDialect), looks]).toEqual([first, ['came']])
  Object.assign(one, { left: accepted })
  expect(readExchange(one, defaultDialect).result).toMatchObject({ code: 20 })
  expect(readExchange(one, defaultDialect)).toBe(readExchange(one, defaultDialect))
  expect(looks).toHaveLength(2)
})
