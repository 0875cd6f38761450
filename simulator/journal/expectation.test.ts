import { describe, expect, test } from 'vitest'
import { defaultDialect } from '../../contract/dialect.ts'
import type { Came, Left } from './exchange.ts'
import { documentOf } from './exchange-document.ts'
import { checkExpectation, type Expectation } from './expectation.ts'
import { accepted, at, invalidDevice, message, origin, request } from './journal.fixture.ts'
import { Journal } from './journal.ts'
import { defaultJournalLimits } from './journal-limits.ts'

function start(DEVICEID: string, more = {}): Came {
  return request('CALLSTART', { DEVICEID, ...more })
}

function stop(DEVICEID: string): Came {
  return request('CALLSTOP', { DEVICEID })
}

function journalOf(...exchanges: readonly (Came | readonly [Came, Left])[]): Journal {
  const journal = new Journal()
  for (const one of exchanges) {
    const [came, left] = 'kind' in one ? [one, accepted] : one
    journal.open(origin, came, at).close(left, at)
  }
  return journal
}

function check(journal: Journal, expectation: Expectation) {
  return checkExpectation(journal, expectation, 'one', defaultDialect)
}

const ofCommand = { command: 'CALLSTART' }

describe('so many exchanges', () => {
  const journal = journalOf(start('1'), stop('1'), start('2'), stop('2'), start('3'))
  const wanted = (quantity: string) => `${quantity} with command CALLSTART`

  test.each<[Omit<Expectation, 'match'>, object]>([
    [{ atLeast: 3 }, { holds: true, count: 3 }],
    [{ atMost: 3 }, { holds: true, count: 3 }],
    [{ exactly: 3 }, { holds: true, count: 3 }],
    [
      { atLeast: 1, atMost: 3 },
      { holds: true, count: 3 },
    ],
    [{ atLeast: 0 }, { holds: true, count: 3 }],
    [{ atLeast: 4 }, { holds: false, wanted: wanted('at least 4 exchanges') }],
    [{ exactly: 4 }, { holds: false, wanted: wanted('exactly 4 exchanges') }],
    [
      { atLeast: 4, atMost: 6 },
      { holds: false, wanted: wanted('at least 4 and at most 6 exchanges') },
    ],
    [{ atMost: 2 }, { holds: false, wanted: wanted('at most 2 exchanges'), tooMany: [5] }],
    [{ exactly: 1 }, { holds: false, wanted: wanted('exactly 1 exchange'), tooMany: [3, 5] }],
    [{ exactly: 0 }, { holds: false, wanted: wanted('no exchange'), tooMany: [1, 3, 5] }],
    [{ atMost: 0 }, { holds: false, wanted: wanted('no exchange'), tooMany: [1, 3, 5] }],
  ])('%j', (limits, expected) => {
    expect(check(journal, { match: ofCommand, ...limits })).toMatchObject({ count: 3, ...expected })
  })

  test('that are too many have no nearest, and those that are too few no others', () => {
    const tooMany = check(journal, { match: ofCommand, atMost: 2 })
    const tooFew = check(journal, { match: ofCommand, atLeast: 4 })
    expect([Object.keys(tooMany), Object.keys(tooFew)]).toEqual([
      ['holds', 'count', 'wanted', 'tooMany'],
      ['holds', 'count', 'wanted', 'nearest'],
    ])
  })

  test('of any kind are told without a kind', () => {
    expect(check(journal, { match: {}, atLeast: 6 })).toEqual({
      holds: false,
      count: 5,
      wanted: 'at least 6 exchanges',
    })
  })

  test('of a journal in which nothing came', () => {
    expect(check(new Journal(), { match: ofCommand, atLeast: 1 })).toEqual({
      holds: false,
      count: 0,
      wanted: 'at least 1 exchange with command CALLSTART',
    })
  })

  test('come with how many are kept no longer', () => {
    const small = new Journal({ ...defaultJournalLimits, exchangesMax: 2 })
    for (const _ of Array(5)) small.open(origin, start('1'), at)
    expect(check(small, { match: ofCommand, atLeast: 2 })).toEqual({
      holds: true,
      count: 2,
      dropped: 3,
    })
    expect(check(small, { match: ofCommand, atLeast: 3 })).toMatchObject({ count: 2, dropped: 3 })
  })
})

describe('the nearest miss', () => {
  const gold = { ...ofCommand, parameters: { DEVICEID: '7008', USER1: 'Gold' } }

  function nearest(journal: Journal, match: Expectation['match']) {
    const expected = check(journal, { match, atLeast: 2 })
    const found = 'nearest' in expected ? expected.nearest : undefined
    return found && [found.exchange.number, ...found.differs]
  }

  test.each<[string, Expectation['match'], Journal, unknown]>([
    [
      'fails the fewest conditions',
      gold,
      journalOf(start('7009'), start('7008', { USER1: 'Silver' }), start('7009', { USER1: 'x' })),
      [2, 'USER1 is Silver, wanted Gold'],
    ],
    [
      'is the latest of equals',
      gold,
      journalOf(start('7008'), start('7009', { USER1: 'Gold' }), stop('7009')),
      [2, 'DEVICEID is 7009, wanted 7008'],
    ],
    [
      'is one of the same command, of equals',
      { ...ofCommand, parameters: { DEVICEID: '7008' } },
      journalOf(start('7009'), stop('7008')),
      [1, 'DEVICEID is 7009, wanted 7008'],
    ],
    [
      'is one of another command that fails fewer',
      gold,
      journalOf(start('7009'), request('CALLSTOP', { DEVICEID: '7008', USER1: 'Gold' })),
      [2, 'command is CALLSTOP, wanted CALLSTART'],
    ],
    [
      'may be one that could not be read',
      ofCommand,
      journalOf(message('x\n')),
      [1, 'no command could be read, wanted CALLSTART'],
    ],
    [
      'may differ by its reply',
      { ...ofCommand, result: 'API_OK' },
      journalOf([start('1'), invalidDevice], start('2')),
      [1, 'result is API_DEVICE_INVALID, wanted API_OK'],
    ],
    [
      'is looked for where the filter looks',
      { ...gold, after: 1 },
      journalOf(start('7008', { USER1: 'Gold' }), start('7009')),
      [2, 'DEVICEID is 7009, wanted 7008', 'USER1 is not sent, wanted Gold'],
    ],
    [
      'is elsewhere, where there is none',
      { ...gold, after: 2 },
      journalOf(start('7008', { USER1: 'Gold' }), start('7009')),
      [1, 'its number is 1, wanted one after 2'],
    ],
    ['is none of those that match', ofCommand, journalOf(start('7008')), undefined],
  ])('%s', (_, match, journal, expected) => {
    expect(nearest(journal, match)).toEqual(expected)
  })

  test('comes with the whole exchange', () => {
    const journal = journalOf(stop('1'))
    const [exchange] = journal.all()
    expect(check(journal, { match: ofCommand, exactly: 1 })).toEqual({
      holds: false,
      count: 0,
      wanted: 'exactly 1 exchange with command CALLSTART',
      nearest: {
        exchange: exchange && documentOf(exchange, 'one', defaultDialect),
        differs: ['command is CALLSTOP, wanted CALLSTART'],
      },
    })
  })
})
