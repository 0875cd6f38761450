import { requirements } from '../contract/requirements.ts'
import type { ExampleRun } from './collect-run.ts'
import { contractDigest } from './contract-digest.ts'
import { controlNeed } from './control-need.ts'
import { dialectFindings } from './dialect-findings.ts'
import { exampleResults } from './example-results.ts'
import { judgeRequirement } from './judge-requirement.ts'
import { levelResults } from './level-results.ts'
import type {
  Deviation,
  Ended,
  ExampleResult,
  ExampleStatus,
  KnownExample,
  Result,
  ShapeFinding,
  Shard,
  TargetFacts,
  Verdict,
} from './result-format.ts'
import { transportOf } from './verdicts.ts'

/** What is known of a run beside its examples. */
export interface RunFacts {
  /** The version of the package. */
  readonly version: string
  readonly startedAt: string
  readonly seconds: number
  readonly seed: number
  readonly target: TargetFacts
  readonly ended: Ended
  /** Requirements that the target is known not to meet, by id. */
  readonly deviations: Readonly<Record<string, Deviation>>
  readonly shapes: readonly ShapeFinding[]
  readonly leftBehind: readonly string[]
  /** What the target was judged over. */
  readonly schemes: readonly ExampleResult['scheme'][]
  /** Of which part of the examples it was a run; absent: of all. */
  readonly shard?: ShardFacts
}

/** What of a shard does not follow from the rest of its run. */
export type ShardFacts = Omit<Shard, 'schemes' | 'known'>

/** Holds the examples of a run against the contract. */
export function makeResult(
  runs: readonly ExampleRun[],
  known: readonly KnownExample[],
  facts: RunFacts,
): Result {
  return judgeExamples(exampleResults(runs), known, facts)
}

/** Holds examples that are in order and have their ids against the contract. */
export function judgeExamples(
  examples: readonly ExampleResult[],
  known: readonly KnownExample[],
  facts: RunFacts,
): Result {
  const { schemes, deviations, startedAt, target, shard } = facts
  const transports = [...new Set(schemes.map(transportOf))]
  const { isForeign, conditions = {} } = target
  const run = { examples, known, transports, isForeign, conditions, deviations, startedAt }
  const judged = requirements.map((requirement) => judgeRequirement(requirement, run))
  const exampleCount = (wanted: ExampleStatus) =>
    examples.filter(({ status }) => status === wanted).length
  const verdictCount = (wanted: Verdict) =>
    judged.filter(({ verdict }) => verdict === wanted).length
  return {
    format: 2,
    suite: { version: facts.version, contract: contractDigest() },
    startedAt,
    seconds: facts.seconds,
    seed: facts.seed,
    target,
    ended: facts.ended,
    ...(shard && { shard: { ...shard, schemes, known: known.map(bare) } }),
    counts: {
      examples: {
        passed: exampleCount('passed'),
        failed: exampleCount('failed'),
        'not judged': exampleCount('not judged'),
      },
      requirements: {
        met: verdictCount('met'),
        violated: verdictCount('violated'),
        expected: verdictCount('expected'),
        observed: verdictCount('observed'),
        'not judged': verdictCount('not judged'),
        excluded: verdictCount('excluded'),
        open: verdictCount('open'),
      },
      needControl: controlNeed(known),
    },
    levels: levelResults(judged, transports),
    dialect: dialectFindings(judged, conditions),
    requirements: judged,
    examples,
    shapes: facts.shapes,
    // Which example left what does not matter, and depends on the order that they ran in.
    leftBehind: facts.leftBehind.toSorted(),
  }
}

function bare({ name, uri, tags }: KnownExample): KnownExample {
  return { name, uri, tags }
}
