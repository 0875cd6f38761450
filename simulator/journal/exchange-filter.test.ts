import { describe, expect, test } from 'vitest'
import { defaultDialect } from '../../contract/dialect.ts'
import type { Came, Exchange } from './exchange.ts'
import { type ExchangeFilter, ExchangeMatcher, findExchanges } from './exchange-filter.ts'
import {
  at,
  exchange,
  get,
  invalidDevice,
  left,
  message,
  request,
  result,
} from './journal.fixture.ts'

const minute = 60_000
const ipv6 = { transport: 'https', connection: 12, peer: '[::1]:50001' } as const
const sent = request('CALLSTART', { DEVICEID: '7008', USER1: '', CALLDIRECTION: 'i' })

/** A filter, an exchange, and what of the one does not hold for the other. */
const cases: [string, ExchangeFilter, Partial<Exchange>, string[]][] = [
  ['nothing', {}, {}, []],
  ['a command', { command: 'CALLSTART' }, {}, []],
  [
    'a command of two forms',
    { command: 'CALLUPDATE' },
    { came: request('CALLUPDATE', { RECORDID: '1' }) },
    [],
  ],
  ['another command', { command: 'CALLSTOP' }, {}, ['command is CALLSTART, wanted CALLSTOP']],
  [
    'a command, where none could be read',
    { command: 'CALLSTOP' },
    { came: message('x\n') },
    ['no command could be read, wanted CALLSTOP'],
  ],
  [
    'a command, where another page was asked',
    { command: 'CALLSTOP' },
    { came: get('/') },
    ['no command could be read, wanted CALLSTOP'],
  ],
  [
    'a command that was refused for its form',
    { command: 'EXPORT' },
    { came: request('EXPORT') },
    [],
  ],
  ['a REQUESTID', { requestId: '1' }, {}, []],
  ['another REQUESTID', { requestId: '01' }, {}, ['REQUESTID is 1, wanted 01']],
  [
    'a REQUESTID, where there is none',
    { requestId: '1' },
    { came: message('x\n') },
    ['REQUESTID is none, wanted 1'],
  ],
  ['values', { parameters: { DEVICEID: '7008', CALLDIRECTION: 'I' } }, { came: sent }, []],
  [
    'other values',
    { parameters: { DEVICEID: '7009', CALLDIRECTION: 'O' } },
    { came: sent },
    ['DEVICEID is 7008, wanted 7009', 'CALLDIRECTION is I, wanted O'],
  ],
  [
    'a value that was not sent',
    { parameters: { ANI: '1' } },
    { came: sent },
    ['ANI is not sent, wanted 1'],
  ],
  [
    'a value that was sent blank',
    { parameters: { USER1: 'a' } },
    { came: sent },
    ['USER1 is blank, wanted a'],
  ],
  ['a blank that was sent', { parameters: { USER1: '' } }, { came: sent }, []],
  ['a blank that was not sent', { parameters: { USER2: '' } }, { came: sent }, []],
  [
    'a blank, where a value was sent',
    { parameters: { DEVICEID: '' } },
    { came: sent },
    ['DEVICEID is 7008, wanted blank'],
  ],
  ['what is not sent', { parameters: { USER2: null } }, { came: sent }, []],
  [
    'what is not sent, where it was sent',
    { parameters: { DEVICEID: null } },
    { came: sent },
    ['DEVICEID is 7008, wanted none'],
  ],
  [
    'what is not sent, where it was sent blank',
    { parameters: { USER1: null } },
    { came: sent },
    ['USER1 is blank, wanted none'],
  ],
  [
    'a value, where nothing could be read',
    { parameters: { ANI: '1' } },
    { came: message('x\n') },
    ['ANI is not sent, wanted 1'],
  ],
  ['a transport', { transport: 'tcp' }, {}, []],
  [
    'another transport',
    { transport: 'http' },
    { origin: ipv6 },
    ['transport is https, wanted http'],
  ],
  ['a label', { result: 'API_DEVICE_INVALID' }, { left: invalidDevice }, []],
  ['a label, by the dialect', { result: 'API_DEVICE_INVALID' }, { left: result('ERROR', 8) }, []],
  ['a code', { result: '8' }, { left: invalidDevice }, []],
  [
    'another label',
    { result: 'API_OK' },
    { left: invalidDevice },
    ['result is API_DEVICE_INVALID, wanted API_OK'],
  ],
  ['another code', { result: '20' }, { left: result('X', 99) }, ['result is 99, wanted 20']],
  [
    'a result, where nothing has left',
    { result: '20' },
    { left: undefined },
    ['nothing has left, wanted 20'],
  ],
  [
    'a result, where media left',
    { result: '20' },
    { left: left('x') },
    ['what left is no RESULT document, wanted 20'],
  ],
  ['no reply', { result: 'none' }, { left: undefined }, []],
  ['no reply, where there is one', { result: 'none' }, {}, ['result is API_OK, wanted none']],
  ['a peer', { peer: '127.0.0.1:50312' }, {}, []],
  ['a peer without its port', { peer: '127.0.0.1' }, {}, []],
  ['a peer in brackets', { peer: '[::1]' }, { origin: ipv6 }, []],
  ['another peer', { peer: '127.0.0' }, {}, ['peer is 127.0.0.1:50312, wanted 127.0.0']],
  ['a connection', { connection: 12 }, { origin: ipv6 }, []],
  ['another connection', { connection: 1 }, { origin: ipv6 }, ['connection is 12, wanted 1']],
  ['a rule', { rule: 'slow' }, { rule: 'slow' }, []],
  ['another rule', { rule: 'slow' }, { rule: 'fast' }, ['rule is fast, wanted slow']],
  ['a rule, where none was met', { rule: 'slow' }, {}, ['rule is none, wanted slow']],
  ['a requirement', { requirement: 'CALLSTART-1' }, {}, []],
  ['another requirement', { requirement: 'CALLSTOP-1' }, {}, ['it does not touch CALLSTOP-1']],
  ['an instant', { fromAt: at, toAt: at }, {}, []],
  [
    'a later instant',
    { fromAt: at + minute },
    {},
    ['it was received at 2026-02-02T15:00:00.000Z, wanted from 2026-02-02T15:01:00.000Z on'],
  ],
  [
    'an earlier instant',
    { toAt: at - minute },
    {},
    ['it was received at 2026-02-02T15:00:00.000Z, wanted up to 2026-02-02T14:59:00.000Z'],
  ],
  ['a number before it', { after: 3 }, { number: 4 }, []],
  ['its own number', { after: 4 }, { number: 4 }, ['its number is 4, wanted one after 4']],
  [
    'several things',
    { command: 'CALLSTOP', parameters: { DEVICEID: '7009' }, transport: 'http', result: 'API_OK' },
    {},
    [
      'transport is tcp, wanted http',
      'command is CALLSTART, wanted CALLSTOP',
      'DEVICEID is 7008, wanted 7009',
    ],
  ],
]

test.each(cases)('%s', (_, filter, told, differences) => {
  const matcher = new ExchangeMatcher(filter, defaultDialect)
  const one = exchange(told)
  expect(matcher.differences(one)).toEqual(differences)
  expect(matcher.matches(one)).toBe(differences.length === 0)
})

test('a filter is told in words', () => {
  const filter: ExchangeFilter = {
    ...{ command: 'CALLSTART', requestId: '1', parameters: { DEVICEID: '7008', ANI: null } },
    transport: 'tcp',
    ...{ result: 'API_OK', peer: '127.0.0.1', connection: 1, rule: 'slow' },
    ...{ requirement: 'CALLSTART-1', fromAt: at, toAt: at + minute, after: 3 },
  }
  expect(new ExchangeMatcher(filter, defaultDialect).says).toBe(
    'a number after 3, received from 2026-02-02T15:00:00.000Z on, ' +
      'received up to 2026-02-02T15:01:00.000Z, transport tcp, connection 1, peer 127.0.0.1, ' +
      'rule slow, command CALLSTART, REQUESTID 1, DEVICEID 7008, ANI none, result API_OK, ' +
      'requirement CALLSTART-1',
  )
  expect(new ExchangeMatcher({ result: 'none' }, defaultDialect).says).toBe('no reply')
})

describe('finding', () => {
  test('keeps the order', () => {
    const numbers = [1, 2, 3, 4]
    const exchanges = numbers.map((number) =>
      exchange({ number, came: request(number % 2 ? 'CALLSTART' : 'CALLSTOP', { DEVICEID: '1' }) }),
    )
    const found = findExchanges(exchanges, { command: 'CALLSTART' }, defaultDialect)
    expect(found.map(({ number }) => number)).toEqual([1, 3])
  })

  test('reads each exchange once at most, however often it is looked for', () => {
    let looks = 0
    const { bytes } = sent.kind === 'message' ? sent : { bytes: new Uint8Array() }
    const came: Came = {
      kind: 'message',
      get bytes() {
        looks += 1
        return bytes
      },
    }
    const exchanges = [1, 2, 3].map((number) => ({ ...exchange({ number }), came }))
    findExchanges(exchanges, { transport: 'http', command: 'CALLSTART' }, defaultDialect)
    expect(looks).toBe(0)
    const filter = { command: 'CALLSTART', parameters: { DEVICEID: '1' }, result: 'API_OK' }
    for (const _ of Array(3)) findExchanges(exchanges, filter, defaultDialect)
    expect(looks).toBe(3)
  })
})
