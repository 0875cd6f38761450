import { countedShapes } from './counted-shapes.ts'
import { inOrder } from './example-results.ts'
import { inTextOrder } from './in-text-order.ts'
import { judgeExamples, type RunFacts } from './make-result.ts'
import type { Deviation, Ended, ExampleResult, Result } from './result-format.ts'
import { type NamedResult, type NamedShard, shardsOf } from './shards-of.ts'

export type MergedResult =
  | {
      readonly ok: true
      readonly result: Result
      /** Whether cucumber found nothing that failed in any shard. */
      readonly isSound: boolean
    }
  | { readonly ok: false; readonly says: string }

/**
 * Makes one result of those of all shards of a run: what the run would have come to in one piece, judged
 * anew from their examples. What keeps them from that is said as text, a line for each.
 */
export function mergeResults(results: readonly NamedResult[]): MergedResult {
  const found = shardsOf(results)
  if (!found.ok) return found
  const [first, ...others] = found.shards
  const shards = [first, ...others]
  const examples = inOrder(shards.flatMap(({ result }) => result.examples.map(withoutId)))
  return {
    ok: true,
    result: judgeExamples(examples, first.shard.known, factsOf(first, shards)),
    isSound: shards.every(({ shard }) => shard.isSound),
  }
}

function factsOf({ result, shard }: NamedShard, shards: readonly NamedShard[]): RunFacts {
  const results = shards.map((one) => one.result)
  const [startedAt = result.startedAt] = results.map((one) => one.startedAt).toSorted(inTextOrder)
  return {
    version: result.suite.version,
    startedAt,
    seconds: milliseconds(results.reduce((sum, { seconds }) => sum + seconds, 0)),
    seed: result.seed,
    target: result.target,
    ended: endOf(shards),
    deviations: deviationsOf(result),
    shapes: countedShapes(results.flatMap(({ shapes }) => shapes)),
    leftBehind: results.flatMap(({ leftBehind }) => leftBehind),
    schemes: shard.schemes,
  }
}

/** What the profile says, which stands beside the requirements that it is about. */
export function deviationsOf({ requirements }: Result): Readonly<Record<string, Deviation>> {
  return Object.fromEntries(
    requirements.flatMap(({ id, deviation }) => (deviation ? [[id, deviation]] : [])),
  )
}

/** From the best to the worst. */
const ends: readonly Ended['how'][] = ['whole', 'interrupted', 'stopped answering']

function endOf(shards: readonly NamedShard[]): Ended {
  const early = shards.filter(({ result }) => result.ended.how !== 'whole')
  const how = ends.findLast((end) => early.some(({ result }) => result.ended.how === end))
  if (how === undefined) return { how: 'whole' }
  const reasons = early.map(({ result: { ended }, shard: { number, of } }) => {
    return `shard ${number}/${of}: ${ended.reason ?? ended.how}`
  })
  return { how, reason: reasons.join('; ') }
}

/** Without the digits that adding fractions makes up. */
function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

function withoutId({ id: _, ...example }: ExampleResult): Omit<ExampleResult, 'id'> {
  return example
}
