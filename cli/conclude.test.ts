import { describe, expect, test } from 'vitest'
import { exampleOf, factsOf } from '../reports/examples.fixture.ts'
import { type Gate, judgeGate } from '../reports/gate.ts'
import { makeResult, type RunFacts } from '../reports/make-result.ts'
import type { ExampleStatus } from '../reports/result-format.ts'
import { shardFacts } from '../reports/shards.fixture.ts'
import { whatItComesTo } from './conclude.ts'

/** A run of one example of TEST-1 against somebody else's server. */
function runOf(status: ExampleStatus, facts: Partial<RunFacts> = {}) {
  const runs = [exampleOf({ tags: ['TEST-1'], status, message: 'no' })]
  const target = { name: 'a', addresses: ['tcp://a'], isForeign: true }
  return makeResult(runs, runs, factsOf({ target, ...facts }))
}

const early = { ended: { how: 'interrupted', reason: 'Ctrl-C' } } as const
const shard = { shard: shardFacts(1, 2) }
const noNew: Gate = { asks: 'no-new-violations', baseline: runOf('failed') }
const core: Gate = { asks: 'level', level: 'core' }

describe('a run comes to', () => {
  test.each([
    ['passed where nothing is violated', runOf('passed'), [], 'passed'],
    ['failed where something is', runOf('failed'), [], 'failed'],
    ['ended early', runOf('passed', early), [], 'endedEarly'],
    ['nothing where nothing could be judged', runOf('not judged'), [], 'couldNotRun'],
    ['passed of a shard that others make whole', runOf('not judged', shard), [], 'passed'],
    ['failed of a shard that violates something', runOf('failed', shard), [], 'failed'],
    ['passed by a gate, whatever is violated', runOf('failed'), [noNew], 'passed'],
    ['failed by a gate, though nothing is violated', runOf('passed'), [core], 'failed'],
    ['failed by one of two gates', runOf('failed'), [noNew, core], 'failed'],
    ['ended early before its gates', runOf('passed', early), [noNew, core], 'endedEarly'],
    ['nothing, whatever the gates are', runOf('not judged'), [noNew], 'couldNotRun'],
  ] as const)('%s', (_, result, gates, comesTo) => {
    const verdicts = gates.map((gate) => judgeGate(gate, result))
    expect(whatItComesTo(result, verdicts)).toBe(comesTo)
  })
})
