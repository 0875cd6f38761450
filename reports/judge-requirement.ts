import { goesOtherWay, type KnownConditions, type Where } from '../contract/conditions.ts'
import type { PlacedRequirement } from '../contract/requirements.ts'
import type { Transport } from '../contract/types.ts'
import { firstLineOf } from './message-text.ts'
import { transportsOfPlace } from './places.ts'
import type {
  Deviation,
  ExampleResult,
  KnownExample,
  Observation,
  RequirementResult,
} from './result-format.ts'
import { shownBy, transportOf, verdictOf } from './verdicts.ts'

/** What a requirement is held against. */
export interface Judged {
  readonly examples: readonly ExampleResult[]
  /** Every example of the feature files that were read. */
  readonly known: readonly KnownExample[]
  /** What the target was judged over. */
  readonly transports: readonly Transport[]
  readonly isForeign: boolean
  /** Which way the target is known to go. */
  readonly conditions: KnownConditions
  /** Requirements that the target is known not to meet, by id. */
  readonly deviations: Readonly<Record<string, Deviation>>
  readonly startedAt: string
}

/** The verdict of a run on a requirement, as a whole and for each transport. */
export function judgeRequirement(requirement: PlacedRequirement, run: Judged): RequirementResult {
  const { id, place, level, basis, says, source, excluded, where } = requirement
  const { transports, deviations } = run
  const row = {
    ...{ id, place, level, basis, says, source, byTransport: {}, examples: [] },
    ...(where && { where }),
  }
  if (excluded !== undefined) return { ...row, verdict: 'excluded', reason: excluded }
  const known = run.known.filter(({ tags }) => tags.includes(id))
  if (known.length === 0) {
    const there = transportsOfPlace(place).filter((transport) => transports.includes(transport))
    const byTransport = Object.fromEntries(there.map((transport) => [transport, 'open' as const]))
    return { ...row, byTransport, verdict: 'open', reason: 'it has no example' }
  }
  if (where && goesOtherWay(where, run.conditions)) {
    return notApplying(row, where, whereShown(known, transports))
  }
  const own = run.examples.filter((example) => example.requirements.includes(id))
  const deviation = Object.hasOwn(deviations, id) ? deviations[id] : undefined
  const judging = {
    // What a server may do, it may as well not do.
    isObserved: run.isForeign && (basis === 'inferred' || level === 'may'),
    isExpected: deviation !== undefined && isInForce(deviation, run.startedAt),
  }
  const byTransport = whereShown(known, transports).map((transport) => {
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

/** The verdict on a requirement that is about servers of another kind than the target is said to be. */
function notApplying(
  row: Omit<RequirementResult, 'verdict'>,
  { of, is }: Where,
  transports: readonly Transport[],
): RequirementResult {
  return {
    ...row,
    verdict: 'not judged',
    byTransport: Object.fromEntries(transports.map((one) => [one, 'not judged' as const])),
    doesNotApply: true,
    reason: `the profile says that it does not apply: it is for servers whose ${of} is ${is}`,
  }
}

/** Over which of the transports examples of a requirement can show it. */
function whereShown(
  known: readonly KnownExample[],
  transports: readonly Transport[],
): readonly Transport[] {
  return transports.filter((one) => known.some(({ tags }) => canBeShown(tags, one)))
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
  if (there.every(({ tags }) => tags.some((tag) => tag.startsWith('needs-')))) {
    return 'its examples need a profile that says which way the target goes'
  }
  return 'its examples were not selected'
}

function neededBy([first]: readonly KnownExample[]): string {
  if (first?.tags.includes('tcp-only')) return 'TCP'
  return first?.tags.includes('https-only') ? 'HTTPS' : 'HTTP'
}
