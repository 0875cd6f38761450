import { describe, expect, test } from 'vitest'
import type { ExchangeFilter } from './exchange-filter.ts'
import type { Expectation } from './expectation.ts'
import { expectation } from './expectation-schema.ts'
import { exchangeFilter, exchangeQuery } from './filter-schema.ts'

interface Read<T> {
  readonly success: boolean
  readonly data?: T
  readonly error?: { readonly issues: readonly { path: PropertyKey[]; message: string }[] }
}

function readFilter(json: unknown): Read<ExchangeFilter> {
  return exchangeFilter.safeParse(json)
}

function readQuery(json: unknown): Read<ExchangeFilter> {
  return exchangeQuery.safeParse(json)
}

function readExpectation(json: unknown): Read<Expectation> {
  return expectation.safeParse(json)
}

function problems({ error }: Read<unknown>): string[] | undefined {
  return error?.issues.map(({ path, message }) => [...path, message].join(': '))
}

const from = '2026-02-02T15:00:00+01:00'
const fromAt = Date.UTC(2026, 1, 2, 14)
const anInstant = 'an instant such as 2026-02-01T11:49:32Z'
const aResult = 'a label such as API_OK, a code such as 20, or none'

describe('the JSON of a filter', () => {
  test.each<[unknown, ExchangeFilter]>([
    [{}, {}],
    [
      { command: 'CALLSTART', requestId: '1', transport: 'https', peer: 'x', rule: 'y' },
      { command: 'CALLSTART', requestId: '1', transport: 'https', peer: 'x', rule: 'y' },
    ],
    [
      { connection: 0, after: 3, requirement: 'CALLSTOP-7' },
      { connection: 0, after: 3, requirement: 'CALLSTOP-7' },
    ],
    [{ parameters: { DEVICEID: null, USER1: '' } }, { parameters: { DEVICEID: null, USER1: '' } }],
    [
      { parameters: { DEVICEID: ' 0012 ', CALLDIRECTION: 'i' } },
      { parameters: { DEVICEID: '0012', CALLDIRECTION: 'I' } },
    ],
    [{ result: 'API_OK' }, { result: 'API_OK' }],
    [{ result: 'none' }, { result: 'none' }],
    [{ result: 8 }, { result: '8' }],
    [{ result: '8' }, { result: '8' }],
    [
      { from, to: from },
      { fromAt, toAt: fromAt },
    ],
  ])('%j', (json, expected) => {
    expect(readFilter(json).data).toEqual(expected)
  })

  test.each<[unknown, (string | RegExp)[]]>([
    [7, [/^an object of command, requestId, .*parameters, connection, after$/]],
    [{ devic: 1, x: 2 }, [/^there is no devic, x; there are command, requestId, .*after$/]],
    [{ command: 'CALLSTAR' }, [/^command: one of TEST, CALLSTART, .*, EMAIL$/]],
    [{ command: ['TEST'] }, [/^command: one of TEST/]],
    [{ requestId: 1, peer: 1, rule: 1 }, ['requestId: a text', 'peer: a text', 'rule: a text']],
    [{ transport: 'udp' }, ['transport: one of tcp, http, https']],
    [{ result: 'API_X' }, [`result: ${aResult}`]],
    [{ result: true }, [`result: ${aResult}`]],
    [
      { connection: '1', after: -1 },
      ['connection: a whole number from 0', 'after: a whole number from 0'],
    ],
    [{ requirement: 'CALLSTOP-77' }, ['requirement: the id of a requirement, such as CALLSTOP-7']],
    [{ from: '15:00', to: 3 }, [`from: ${anInstant}`, `to: ${anInstant}`]],
    [{ parameters: { DEVICE: '1' } }, [/^parameters: DEVICE: a parameter: DEVICEID, /]],
    [
      { parameters: { DEVICEID: 1 } },
      ['parameters: DEVICEID: a text, or null where it must not be sent'],
    ],
    [{ parameters: [] }, ['parameters: values by name']],
  ])('%j is refused', (json, expected) => {
    expect(problems(readFilter(json))).toEqual(
      expected.map((says) => (says instanceof RegExp ? expect.stringMatching(says) : says)),
    )
  })
})

describe('a filter in a query string', () => {
  test.each<[unknown, ExchangeFilter]>([
    [{}, {}],
    [
      { command: 'TEST', result: '8', connection: '2', after: '0', from },
      { command: 'TEST', result: '8', connection: 2, after: 0, fromAt },
    ],
    [{ parameter: 'DEVICEID=0012' }, { parameters: { DEVICEID: '0012' } }],
    [{ parameter: ['ANI=a=b', 'USER1='] }, { parameters: { ANI: 'a=b', USER1: '' } }],
  ])('%j', (json, expected) => {
    expect(readQuery(json).data).toEqual(expected)
  })

  test.each<[unknown, (string | RegExp)[]]>([
    [{ parameters: 'x' }, [/^there is no parameters; there are command, .*parameter, /]],
    [{ parameter: 'DEVICEID' }, ['parameter: NAME=value, such as DEVICEID=7008']],
    [{ parameter: ['ANI=1', '=1'] }, ['parameter: 1: NAME=value, such as DEVICEID=7008']],
    [{ parameter: ['ANI=1', 'ANI=2'] }, ['parameter: each NAME once']],
    [{ parameter: 'DEVICE=1' }, [/^parameter: DEVICE: a parameter: DEVICEID, /]],
    [
      { connection: 'x', after: '-1' },
      ['connection: a whole number from 0', 'after: a whole number from 0'],
    ],
    [{ command: ['TEST', 'TEST'] }, [/^command: one of TEST/]],
  ])('%j is refused', (json, expected) => {
    expect(problems(readQuery(json))).toEqual(
      expected.map((says) => (says instanceof RegExp ? expect.stringMatching(says) : says)),
    )
  })
})

describe('the JSON of an expectation', () => {
  test.each<[unknown, Expectation]>([
    [{ exactly: 0 }, { match: {}, exactly: 0 }],
    [
      { match: { command: 'TEST' }, atLeast: 1, atMost: 1 },
      { match: { command: 'TEST' }, atLeast: 1, atMost: 1 },
    ],
    [
      { match: { from }, atMost: 2 },
      { match: { fromAt }, atMost: 2 },
    ],
  ])('%j', (json, expected) => {
    expect(readExpectation(json).data).toEqual(expected)
  })

  test.each<[unknown, (string | RegExp)[]]>([
    [[], ['an object of match, atLeast, atMost, exactly']],
    [{}, ['at least one of atLeast, atMost and exactly']],
    [{ match: {} }, ['at least one of atLeast, atMost and exactly']],
    [{ exactly: 1, atLeast: 1 }, ['exactly: either exactly, or atLeast and atMost']],
    [{ exactly: 1, atMost: 1 }, ['exactly: either exactly, or atLeast and atMost']],
    [{ atLeast: 2, atMost: 1 }, ['atLeast: no more than atMost']],
    [
      { atLeast: -1, atMost: 1.5 },
      ['atLeast: a whole number from 0', 'atMost: a whole number from 0'],
    ],
    [{ exactly: 1, times: 1 }, ['there is no times; there are match, atLeast, atMost, exactly']],
    [{ exactly: 1, match: { result: 'X' } }, [`match: result: ${aResult}`]],
    [{ exactly: 1, match: null }, [/^match: an object of command, /]],
  ])('%j is refused', (json, expected) => {
    expect(problems(readExpectation(json))).toEqual(
      expected.map((says) => (says instanceof RegExp ? expect.stringMatching(says) : says)),
    )
  })
})
