import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleOf, exchangeOf, factsOf } from './examples.fixture.ts'
import type { RunFacts } from './make-result.ts'
import { mergeResults } from './merge-results.ts'
import type { Ended, Result } from './result-format.ts'
import { type MadeRun, shardFacts, shardOf, wholeOf } from './shards.fixture.ts'

const ids = ['TEST-1', 'CALLSTOP-1', 'CALLSTOP-8', 'EXPORT-1', 'TCP-3', 'EVT-1', 'no-requirement']

const tags = fc.tuple(
  fc.subarray(ids, { maxLength: 2 }),
  fc.constantFrom([], ['needs-control'], ['tcp-only'], ['http-only'], ['https-only']),
)

/** Names and lines repeat, and differ from place to place, as those of outlines do. */
const example = fc.record({
  name: fc.constantFrom('One', 'Two'),
  uri: fc.constantFrom('features/a.feature', 'features/b.feature'),
  line: fc.nat(60),
  scheme: fc.constantFrom('tcp', 'http', 'https'),
  status: fc.constantFrom('passed', 'failed', 'not judged'),
  message: fc.constantFrom('', 'A must be "1"', 'it needs --allow calls'),
  tags: tags.map(([requirements, where]) => [...requirements, ...where]),
  exchanges: fc.constantFrom([], [exchangeOf({ reply: 'x'.repeat(5000) })]),
})

const shape = fc.record({
  command: fc.constantFrom('TEST', 'CALLLIST'),
  says: fc.constantFrom('X is not expected', 'Y is missing'),
  replies: fc.integer({ min: 1, max: 3 }),
})

const madeRun: fc.Arbitrary<MadeRun> = fc
  .record({
    runs: fc.uniqueArray(example, {
      selector: ({ uri, line, scheme }) => `${uri} ${line} ${scheme}`,
    }),
    others: fc.array(example, { maxLength: 5 }),
    shapes: fc.array(shape, { maxLength: 6 }),
    leftBehind: fc.array(fc.constantFrom('call "2" on 4001', 'QA group "A"'), { maxLength: 3 }),
  })
  .map(({ runs, others, shapes, leftBehind }) => ({
    runs: runs.map((run) => exampleOf(run)),
    known: [...runs, ...others],
    shapes,
    leftBehind,
  }))

const facts = fc.record({
  schemes: fc.constantFrom<RunFacts['schemes'][]>(
    ['tcp'],
    ['http', 'tcp'],
    ['tcp', 'http', 'https'],
  ),
  deviations: fc.constantFrom<RunFacts['deviations'][]>(
    {},
    { 'TEST-1': { reason: 'old' }, 'CALLSTOP-1': { reason: 'older', until: '2026-01-01' } },
  ),
  target: fc.constantFrom(factsOf().target, { ...factsOf().target, isForeign: true }),
})

const named = (results: readonly Result[]) =>
  results.map((result, index) => ({ file: `${index + 1}.json`, result }))

test('shards come to what the run would have come to in one piece', () => {
  const split = fc.array(fc.nat(100), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(madeRun, facts, fc.integer({ min: 1, max: 4 }), split, (run, part, of, places) => {
      const shardAt = (index: number) => ((places[index % places.length] ?? 0) % of) + 1
      const shards = Array.from({ length: of }, (_, index) => {
        return shardOf(run, { number: index + 1, of }, part, shardAt)
      })
      const merged = mergeResults(named(shards.toReversed()))
      const whole = wholeOf(run, { ...part, seconds: 4 * of })
      // As it is written: nothing that is made of a result tells them apart.
      expect(JSON.stringify(merged)).toBe(
        JSON.stringify({ ok: true, result: whole, isSound: true }),
      )
    }),
    { numRuns: 25 },
  )
})

const runs = [
  exampleOf({ name: 'One', tags: ['TEST-1'] }),
  exampleOf({ name: 'Two', tags: ['TEST-2'], line: 9 }),
]
const run: MadeRun = { runs, known: runs, shapes: [], leftBehind: [] }

function shard(number: number, part: Partial<RunFacts> = {}, of = 2): Result {
  return shardOf(run, { number, of }, part)
}

test('it started with the first of them, and took as long as all', () => {
  const early = { startedAt: '2026-02-01T11:59:59.000Z', seconds: 0.1 }
  const merged = mergeResults(named([shard(1, { seconds: 0.2 }), shard(2, early)]))
  expect(merged.ok && merged.result).toMatchObject({ ...early, seconds: 0.3 })
})

describe('it ended as the worst of them:', () => {
  const interrupted: Ended = { how: 'interrupted', reason: 'the run was interrupted' }
  const silent: Ended = { how: 'stopped answering', reason: 'no reply' }
  test.each<[string, Ended, Ended, Ended]>([
    ['none early', { how: 'whole' }, { how: 'whole' }, { how: 'whole' }],
    [
      'one early',
      { how: 'whole' },
      interrupted,
      { how: 'interrupted', reason: 'shard 2/2: the run was interrupted' },
    ],
    [
      'both early',
      silent,
      interrupted,
      {
        how: 'stopped answering',
        reason: 'shard 1/2: no reply; shard 2/2: the run was interrupted',
      },
    ],
  ])('%s', (_, one, other, ended) => {
    const merged = mergeResults(named([shard(1, { ended: one }), shard(2, { ended: other })]))
    expect(merged.ok && merged.result.ended).toEqual(ended)
  })
})

test('that a hook of one failed is known', () => {
  const broken = shardFacts(2, 2, { isSound: false })
  expect(mergeResults(named([shard(1), shard(2, { shard: broken })]))).toMatchObject({
    ok: true,
    isSound: false,
  })
})

describe('what are not all shards of one run are refused:', () => {
  const same = (what: string, found: string) =>
    `the shards of one run have the same ${what}, and here are ${found}`
  const target = { name: 'a', addresses: ['tcp://a'], isForeign: true }
  const selection = { features: ['a.feature'], tags: '@A', names: ['x'] }
  const otherContract = { suite: { version: '1.2.3', contract: 'x' } }
  test.each<[string, readonly Result[], string | readonly string[]]>([
    ['none', [], 'there is no shard to merge'],
    ['a whole run', [shard(1), wholeOf(run)], '2.json is no shard: it was run without --shard'],
    ['one that is missing', [shard(1, {}, 3), shard(3, {}, 3)], 'shard 2/3 is missing'],
    [
      'one that is there twice',
      [shard(1), shard(2), shard(2)],
      'shard 2/2 is there 2 times: 2.json, 3.json',
    ],
    [
      'other numbers',
      [shard(1), shard(2, {}, 3)],
      same('number of shards', '2 in 1.json, 3 in 2.json'),
    ],
    ['other seeds', [shard(1), shard(2, { seed: 8 })], same('seed', '7 in 1.json, 8 in 2.json')],
    [
      'other versions',
      [shard(1), shard(2, { version: '2.0.0' })],
      same('version of the suite', '"1.2.3" in 1.json, "2.0.0" in 2.json'),
    ],
    [
      'other contracts',
      [shard(1), { ...shard(2), ...otherContract }],
      same('contract', `"${shard(1).suite.contract}" in 1.json, "x" in 2.json`),
    ],
    [
      'the contract of another version',
      [
        { ...shard(1), ...otherContract },
        { ...shard(2), ...otherContract },
      ],
      'the shards were judged by the contract of version 1.2.3, which this version does not have: merge them with that one',
    ],
    [
      'another target',
      [shard(1, { target }), shard(2, { target: { ...target, addresses: ['tcp://b'] } })],
      same('target.addresses', '["tcp://a"] in 1.json, ["tcp://b"] in 2.json'),
    ],
    [
      'other permissions',
      [shard(1, { target }), shard(2, { target: { ...target, allowed: ['calls'] } })],
      same('target.allowed', 'none in 1.json, ["calls"] in 2.json'),
    ],
    [
      'another profile',
      [shard(1), shard(2, { deviations: { 'TEST-1': { reason: 'old' } } })],
      same('known deviations', '[] in 1.json, [{"id":"TEST-1","reason":"old"}] in 2.json'),
    ],
    [
      'other transports',
      [shard(1), shard(2, { schemes: ['tcp', 'http'] })],
      same('transports', '["tcp"] in 1.json, ["tcp","http"] in 2.json'),
    ],
    [
      'another selection',
      [shard(1), shard(2, { shard: shardFacts(2, 2, { selection }) })],
      same('selection of examples', "all in 1.json, a.feature --tags '@A' --name 'x' in 2.json"),
    ],
    [
      'other features',
      [shard(1), shardOf({ ...run, known: [] }, { number: 2, of: 2 })],
      same('features', '2 examples in 1.json, 0 examples in 2.json'),
    ],
    [
      'all of it at once',
      [shard(1, { seed: 8 }, 3), shard(2, {}, 3)],
      [same('seed', '8 in 1.json, 7 in 2.json'), 'shard 3/3 is missing'],
    ],
  ])('%s', (_, results, says) => {
    const lines = typeof says === 'string' ? [says] : says
    expect(mergeResults(named(results))).toEqual({ ok: false, says: lines.join('\n') })
  })
})
