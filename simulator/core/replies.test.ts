import { describe, expect, test } from 'vitest'
import type { CommandId } from '../../contract/commands.ts'
import { Replies } from './replies.ts'
import type { ReplyRule } from './reply-rule.ts'

const any = { parameters: {} }

type Asked = readonly [CommandId, string?, ('tcp' | 'http')?]

/** The names of the rules that requests meet, one letter each; `-` for none. */
function met(rules: readonly ReplyRule[], asked: readonly Asked[], seed = 1): string {
  const replies = new Replies(rules, seed)
  return asked.map((one) => meeting(replies, one)).join('')
}

function meeting(replies: Replies, [command, deviceId, transport = 'tcp']: Asked): string {
  const parameters = deviceId === undefined ? {} : { DEVICEID: deviceId, USER1: 'Gold' }
  return replies.meet({ command, requestId: '5', parameters }, transport)?.rule.name ?? '-'
}

function rule(name: string, match: Partial<ReplyRule['match']>, more: object = {}): ReplyRule {
  return { name, match: { ...any, ...match }, ...more }
}

const recordStart = 'RECORDSTART'
const fiveStarts: readonly Asked[] = Array.from({ length: 5 }, () => ['recordStart', '7008'])

describe('a rule is met by', () => {
  const mixed: readonly Asked[] = [
    ['recordStart', '7008'],
    ['recordStart', '7009', 'http'],
    ['recordStop', '7008'],
    ['callUpdate', '7008'],
    ['callUpdatePostRecording'],
  ]

  test.each<[string, ReplyRule, string]>([
    ['every request, where it says nothing', rule('a', {}), 'aaaaa'],
    ['a command', rule('a', { command: recordStart }), 'aa---'],
    ['both forms of a command', rule('a', { command: 'CALLUPDATE' }), '---aa'],
    ['a transport', rule('a', { transport: 'http' }), '-a---'],
    ['a value', rule('a', { parameters: { DEVICEID: '7008' } }), 'a-aa-'],
    ['a value that is not sent', rule('a', { parameters: { DEVICEID: '' } }), '----a'],
    ['two values', rule('a', { parameters: { DEVICEID: '7008', USER1: 'Gold' } }), 'a-aa-'],
    [
      'two values of which one is another',
      rule('a', { parameters: { DEVICEID: '7008', USER1: 'gold' } }),
      '-----',
    ],
    ['a REQUESTID', rule('a', { parameters: { REQUESTID: '5' } }), 'aaaaa'],
    ['another REQUESTID', rule('a', { parameters: { REQUESTID: '6' } }), '-----'],
    [
      'all of it',
      rule('a', { command: recordStart, transport: 'tcp', parameters: { DEVICEID: '7008' } }),
      'a----',
    ],
  ])('%s', (_, one, expected) => {
    expect(met([one], mixed)).toBe(expected)
  })
})

describe('of the requests that fit', () => {
  test.each([
    ['only one', { occurrence: 3 }, '--a--'],
    ['one and all after it', { from: 3 }, '--aaa'],
    ['every second', { every: 2 }, '-a-a-'],
    ['every one', { every: 1 }, 'aaaaa'],
    ['none, by chance', { probability: 0 }, '-----'],
    ['all, by chance', { probability: 100 }, 'aaaaa'],
  ])('%s', (_, turn, expected) => {
    expect(met([rule('a', { command: recordStart }, turn)], fiveStarts)).toBe(expected)
  })

  test('none counts that only nearly fits', () => {
    const third = rule(
      'a',
      { command: recordStart, parameters: { DEVICEID: '7008' } },
      { occurrence: 2 },
    )
    const asked: readonly Asked[] = [
      ['recordStart', '7008'],
      ['recordStart', '7009'],
      ['callStart', '7008'],
      ['recordStart', '7008'],
    ]
    expect(met([third], asked)).toBe('---a')
  })
})

describe('of several rules', () => {
  test.each<[string, readonly ReplyRule[], string]>([
    ['the first that fits is met', [rule('a', {}), rule('b', {})], 'aaaaa'],
    [
      'the next is, where it is not the turn of the first',
      [rule('a', {}, { every: 2 }), rule('b', {})],
      'babab',
    ],
    [
      'each counts what met another',
      [
        rule('a', {}, { from: 2 }),
        rule('b', {}, { occurrence: 1 }),
        rule('c', {}, { occurrence: 3 }),
      ],
      'baaaa',
    ],
    [
      'each counts for itself',
      [rule('a', {}, { occurrence: 1 }), rule('b', {}, { occurrence: 2 })],
      'ab---',
    ],
  ])('%s', (_, rules, expected) => {
    expect(met(rules, fiveStarts)).toBe(expected)
  })
})

describe('chance', () => {
  const thousand: readonly Asked[] = Array.from({ length: 1000 }, () => ['testEcho'])
  const quarter = [rule('a', {}, { probability: 25 })]

  test('is as large as it says', () => {
    const times = met(quarter, thousand).replaceAll('-', '').length
    expect(times).toBeGreaterThan(210)
    expect(times).toBeLessThan(290)
  })

  test('follows from the seed', () => {
    expect(met(quarter, thousand, 1)).toBe(met(quarter, thousand, 1))
    expect(met(quarter, thousand, 1)).not.toBe(met(quarter, thousand, 2))
    expect(met(quarter, thousand, 1).slice(0, 20)).toBe('-----aa-a-aaaa---a-a')
  })

  test('is asked only where the rest fits', () => {
    const asked = thousand.flatMap((one): Asked[] => [['systemStatus'], one])
    const mixed = met([rule('a', { command: 'TEST' }, { probability: 25 })], asked)
    expect(mixed.replace(/-(.)/g, '$1')).toBe(met(quarter, thousand))
  })

  test('gives each fault dice of its own', () => {
    const replies = new Replies([rule('a', {})], 1)
    const numbers = thousand.slice(0, 100).map(([command]) => {
      const one = replies.meet({ command, requestId: '1', parameters: {} }, 'tcp')
      return one?.dice.next()
    })
    expect(new Set(numbers).size).toBe(100)
  })
})

describe('while it runs', () => {
  test('rules are listed with what came of them', () => {
    const rules = [rule('a', {}, { occurrence: 2 }), { match: any }, rule('c', { command: 'TEST' })]
    const replies = new Replies(rules, 1)
    for (const one of fiveStarts) meeting(replies, one)
    expect(replies.list()).toEqual([
      { name: 'a', rule: rules[0], fitted: 5, uses: 1 },
      { name: 'reply 1', rule: rules[1], fitted: 5, uses: 4 },
      { name: 'c', rule: rules[2], fitted: 0, uses: 0 },
    ])
  })

  test('one is added before the others, and counts from then on', () => {
    const replies = new Replies([rule('a', {})], 1)
    meeting(replies, ['testEcho'])
    expect(replies.add(rule('b', {}, { occurrence: 1 }))).toBe('b')
    expect(['1', '2'].map((device) => meeting(replies, ['testEcho', device]))).toEqual(['b', 'a'])
    expect(replies.list().map(({ name, uses }) => [name, uses])).toEqual([
      ['b', 1],
      ['a', 2],
    ])
  })

  test('one is not added under the name of another', () => {
    const replies = new Replies([rule('a', {}), rule('reply 1', {})], 1)
    expect(replies.add(rule('a', { command: 'TEST' }))).toBeUndefined()
    expect(replies.add({ match: any })).toBe('reply 2')
    expect(replies.list().map(({ name }) => name)).toEqual(['reply 2', 'a', 'reply 1'])
  })

  test('one is removed by its name, which is free then', () => {
    const replies = new Replies([rule('a', {}), rule('b', {})], 1)
    expect([replies.remove('a'), replies.remove('a'), replies.remove('x')]).toEqual([
      true,
      false,
      false,
    ])
    expect(meeting(replies, ['testEcho'])).toBe('b')
    expect(replies.add(rule('a', {}))).toBe('a')
  })
})

describe('rules that were written down and read again', () => {
  const rules = [
    rule('a', { command: recordStart }, { every: 3 }),
    rule('b', {}, { probability: 50 }),
    { match: any, occurrence: 4, delayMs: 5 },
  ]

  function halfway(): Replies {
    const replies = new Replies(rules, 3)
    replies.add({ match: any, occurrence: 6, delayMs: 7 })
    replies.remove('reply 1')
    for (const asked of fiveStarts) meeting(replies, asked)
    return replies
  }

  test('are met as if nothing had been, by the same dice', () => {
    const [going, again] = [halfway(), Replies.from(JSON.parse(JSON.stringify(halfway().state())))]
    const request = { command: 'recordStart', requestId: '5', parameters: {} } as const
    for (let count = 0; count < 20; count += 1) {
      const [one, other] = [going.meet(request, 'tcp'), again.meet(request, 'tcp')]
      expect([other?.rule, other?.dice.next()]).toEqual([one?.rule, one?.dice.next()])
    }
    expect(again.state()).toEqual(going.state())
  })

  test('have their names, and give none that was given', () => {
    const again = Replies.from(halfway().state())
    expect(again.list().map(({ name }) => name)).toEqual(['reply 2', 'a', 'b'])
    expect(again.add(rule('a', {}))).toBeUndefined()
    expect(again.add({ match: any, delayMs: 1 })).toBe('reply 3')
  })

  test('do not change with those whose state it was', () => {
    const replies = halfway()
    const state = replies.state()
    const before = structuredClone(state)
    const again = Replies.from(state)
    for (const asked of fiveStarts) meeting(replies, asked)
    expect(state).toEqual(before)
    expect(again.state()).toEqual(before)
  })
})
