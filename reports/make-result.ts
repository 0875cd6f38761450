import { type PlacedRequirement, requirements } from '../contract/requirements.ts'
import type { Transport } from '../contract/types.ts'
import type { ExampleRun, KnownExample } from './collect-run.ts'
import { contractDigest } from './contract-digest.ts'
import { exampleResults } from './example-results.ts'
import { levelResults } from './level-results.ts'
import { firstLineOf } from './message-text.ts'
import { transportsOfPlace } from './places.ts'
import type {
  Deviation,
  Ended,
  ExampleResult,
  ExampleStatus,
  Observation,
  RequirementResult,
  Result,
  ShapeFinding,
  TargetFacts,
  Verdict,
} from './result-format.ts'
import { shownBy, transportOf, verdictOf } from './verdicts.ts'

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
}

/** Holds the examples of a run against the contract. */
export function makeResult(
  runs: readonly ExampleRun[],
  known: readonly KnownExample[],
  facts: RunFacts,
): Result {
  const examples = exampleResults(runs)
  const transports = [...new Set(facts.schemes.map(transportOf))]
  const judged = requirements.map((requirement) =>
    judge(requirement, { examples, known, facts, transports }),
  )
  const exampleCount = (wanted: ExampleStatus) =>
    examples.filter(({ status }) => status === wanted).length
  const verdictCount = (wanted: Verdict) =>
    judged.filter(({ verdict }) => verdict === wanted).length
  return {
    format: 2,
    suite: { version: facts.version, contract: contractDigest() },
    startedAt: facts.startedAt,
    seconds: facts.seconds,
    seed: facts.seed,
    target: facts.target,
    ended: facts.ended,
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
    },
    levels: levelResults(judged, transports),
    requirements: judged,
    examples,
    shapes: facts.shapes,
    leftBehind: facts.leftBehind,
  }
}

interface Judged {
  readonly examples: readonly ExampleResult[]
  readonly known: readonly KnownExample[]
  readonly facts: RunFacts
  readonly transports: readonly Transport[]
}

function judge(requirement: PlacedRequirement, run: Judged): RequirementResult {
  const { id, place, level, basis, says, source, excluded } = requirement
  const { facts, transports } = run
  const row = { id, place, level, basis, says, source, byTransport: {}, examples: [] }
  if (excluded !== undefined) return { ...row, verdict: 'excluded', reason: excluded }
  const known = run.known.filter(({ tags }) => tags.includes(id))
  if (known.length === 0) {
    const there = transportsOfPlace(place).filter((transport) => transports.includes(transport))
    const byTransport = Object.fromEntries(there.map((transport) => [transport, 'open' as const]))
    return { ...row, byTransport, verdict: 'open', reason: 'it has no example' }
  }
  const own = run.examples.filter((example) => example.requirements.includes(id))
  const deviation = Object.hasOwn(facts.deviations, id) ? facts.deviations[id] : undefined
  const judging = {
    isObserved: basis === 'inferred' && facts.target.isForeign,
    isExpected: deviation !== undefined && isInForce(deviation, facts.startedAt),
  }
  const byTransport = transports
    .filter((transport) => known.some(({ tags }) => canBeShown(tags, transport)))
    .map((transport) => {
      const there = own.filter(({ scheme }) => transportOf(scheme) === transport)
      return [transport, verdictOf(shownBy(there), judging)] as const
    })
  const verdict = verdictOf(shownBy(own), judging)
  const reason = verdict === 'not judged' ? reasonNotJudged(own, known, transports) : undefined
  return {
    ...row,
    verdict,
    byTransport: Object.fromEntries(byTransport),
    ...(reason !== undefined && { reason }),
    ...(verdict === 'observed' ? { observed: observationOf(own) } : {}),
    ...(deviation && { deviation }),
    examples: own.map((example) => example.id),
  }
}

/** A known deviation is expected up to its last day. */
function isInForce({ until }: Deviation, startedAt: string): boolean {
  return until === undefined || startedAt.slice(0, 10) <= until
}

function observationOf(examples: readonly ExampleResult[]): Observation {
  const other = examples.find(({ status }) => status === 'failed')
  return { asExpected: other === undefined, instead: other ? firstLineOf(other.message) : '' }
}

function canBeShown(tags: readonly string[], transport: Transport): boolean {
  const others = transport === 'tcp' ? ['http-only', 'https-only'] : ['tcp-only']
  return !others.some((tag) => tags.includes(tag))
}

/** Why nothing was shown of a requirement that has examples. */
function reasonNotJudged(
  own: readonly ExampleResult[],
  known: readonly KnownExample[],
  transports: readonly Transport[],
): string {
  const [first] = own
  if (first) return first.message
  const there = known.filter(({ tags }) => transports.some((one) => canBeShown(tags, one)))
  if (there.length === 0) return `its examples need a target on ${neededBy(known)}`
  if (there.every(({ tags }) => tags.includes('needs-control'))) {
    return 'its examples need a target whose clock and world can be set'
  }
  return 'its examples were not selected'
}

function neededBy([first]: readonly KnownExample[]): string {
  if (first?.tags.includes('tcp-only')) return 'TCP'
  return first?.tags.includes('https-only') ? 'HTTPS' : 'HTTP'
}
