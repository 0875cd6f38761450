import { expect, test } from 'vitest'
import { exampleOf, exchangeOf, factsOf } from '../examples.fixture.ts'
import { makeResult, type RunFacts } from '../make-result.ts'
import { shardFacts } from '../shards.fixture.ts'
import { joinExamples } from './join-examples.ts'

const one = exampleOf({ name: 'one', tags: ['TEST-1'], uri: '../x/features/a.feature' })
const written = {
  ...{ uri: 'features/a.feature', line: 3, rule: '', name: 'one' },
  ...{ tags: ['TEST-1'], looks: [] },
}
const joinRun = (runs = [one], facts: Partial<RunFacts> = {}, there = [written]) =>
  joinExamples(makeResult(runs, [], factsOf(facts)), there)

test('an example has its exchanges over all transports, without what tidies up', () => {
  const tidied = { ...one, exchanges: [exchangeOf(), exchangeOf({ cleanup: true })] }
  const joined = joinRun([tidied, { ...one, scheme: 'http' }])
  expect(joined).toMatchObject({
    ok: true,
    examples: [{ file: 'a.feature', name: 'one', tags: ['TEST-1'] }],
  })
  expect(joined.ok && joined.examples[0]?.exchanges).toHaveLength(2)
})

test('an example that needs a profile need not have run', () => {
  const needing = { ...written, line: 9, tags: ['needs-profile'] }
  expect(joinRun([one], {}, [written, needing])).toMatchObject({ ok: true })
})

test.each<[string, ReturnType<typeof joinRun>, string]>([
  ['failed', joinRun([{ ...one, status: 'failed' }]), '1 examples failed'],
  ['not judged', joinRun([{ ...one, status: 'not judged' }]), '1 examples were not judged'],
  ['interrupted', joinRun([one], { ended: { how: 'interrupted' } }), 'did not end whole'],
  ['of a shard', joinRun([one], { shard: shardFacts(1, 2) }), 'it is of shard 1/2'],
  [
    'of another server',
    joinRun([one], { target: { name: 'Theirs', addresses: [], isForeign: true } }),
    'it is of Theirs',
  ],
  ['of fewer features', joinRun([one], {}, [written, { ...written, line: 9 }]), 'did not run'],
  ['of other features', joinRun([one, { ...one, line: 9 }]), 'that ran are not in the features'],
])('a run that is %s tells nothing', (_, joined, says) => {
  expect(joined).toEqual({ ok: false, says: [expect.stringContaining(says)] })
})
