import type { ConformanceLevel } from '../contract/levels.ts'
import type { Transport } from '../contract/types.ts'
import { firstLineOf } from './message-text.ts'
import { countsAsFailed } from './outcome.ts'
import type { ExampleResult, ExampleStatus, Result, Verdict } from './result-format.ts'

/** How a change is to be taken. `other`: nothing was shown to be right or wrong by it. */
export type Bearing = 'worse' | 'better' | 'other'

/** What is different in a run from one before it. */
export interface Comparison {
  readonly before: ComparedRun
  readonly after: ComparedRun
  /** Whether both were judged by the same contract; what is new or gone follows from that. */
  readonly isSameContract: boolean
  /** Those whose verdict changed, worse first, each kind in the order of the reference. */
  readonly requirements: readonly VerdictChange[]
  readonly newRequirements: readonly Judged[]
  readonly goneRequirements: readonly Judged[]
  /** Those that ended otherwise, worse first, each kind in the order of the feature files. */
  readonly examples: readonly StatusChange[]
  readonly newExamples: readonly Ran[]
  readonly goneExamples: readonly Ran[]
  readonly gainedLevels: readonly HeldLevel[]
  readonly lostLevels: readonly HeldLevel[]
  /** Whether anything got worse: something new is violated or fails, or a level is lost. */
  readonly isWorse: boolean
}

export interface ComparedRun {
  readonly target: string
  readonly startedAt: string
  readonly version: string
}

export interface Judged {
  readonly id: string
  readonly says: string
  readonly verdict: Verdict
}

export interface VerdictChange {
  readonly id: string
  readonly says: string
  readonly before: Verdict
  readonly after: Verdict
  readonly bearing: Bearing
}

export interface Ran {
  readonly id: string
  readonly name: string
  readonly status: ExampleStatus
}

export interface StatusChange {
  readonly id: string
  readonly name: string
  readonly before: ExampleStatus
  readonly after: ExampleStatus
  /** The first line of what it says now; blank where it passed. */
  readonly says: string
  readonly bearing: Bearing
}

export interface HeldLevel {
  readonly level: ConformanceLevel
  readonly transport: Transport
}

export function compareResults(before: Result, after: Result): Comparison {
  const requirements = matched(before.requirements, after.requirements)
  const examples = matched(before.examples, after.examples)
  const verdictChanges = requirements.both
    .filter(([one, other]) => one.verdict !== other.verdict)
    .map(([one, { id, says, verdict }]) => {
      const bearing = bearingOfVerdicts(one.verdict, verdict)
      return { id, says, before: one.verdict, after: verdict, bearing }
    })
  const statusChanges = examples.both
    .filter(([one, other]) => one.status !== other.status)
    .map(([one, other]) => statusChange(one, other, countsAsFailed(other, after)))
  const newRequirements = requirements.new.map(judged)
  const lostLevels = heldOnlyIn(before, after)
  return {
    before: runOf(before),
    after: runOf(after),
    isSameContract: before.suite.contract === after.suite.contract,
    requirements: worseFirst(verdictChanges),
    newRequirements,
    goneRequirements: requirements.gone.map(judged),
    examples: worseFirst(statusChanges),
    newExamples: examples.new.map(ran),
    goneExamples: examples.gone.map(ran),
    gainedLevels: heldOnlyIn(after, before),
    lostLevels,
    isWorse:
      [...verdictChanges, ...statusChanges].some(({ bearing }) => bearing === 'worse') ||
      newRequirements.some(({ verdict }) => verdict === 'violated') ||
      examples.new.some((example) => countsAsFailed(example, after)) ||
      lostLevels.length > 0,
  }
}

/** What is met and then fails is worse, and also what fails unexpectedly where nothing was shown. */
function bearingOfVerdicts(before: Verdict, after: Verdict): Bearing {
  if (after === 'violated') return 'worse'
  if (before === 'met' && after === 'expected') return 'worse'
  const wasFailing = before === 'violated' || before === 'expected'
  if (wasFailing && after === 'met') return 'better'
  return before === 'violated' && after === 'expected' ? 'better' : 'other'
}

function statusChange(before: ExampleResult, after: ExampleResult, counts: boolean): StatusChange {
  const { id, name, status, message } = after
  const says = status === 'passed' ? '' : firstLineOf(message)
  const isBetter = before.status === 'failed' && status === 'passed'
  const bearing = counts && status === 'failed' ? 'worse' : isBetter ? 'better' : 'other'
  return { id, name, before: before.status, after: status, says, bearing }
}

const bearings: readonly Bearing[] = ['worse', 'better', 'other']

function worseFirst<C extends { readonly bearing: Bearing }>(changes: readonly C[]): readonly C[] {
  return bearings.flatMap((bearing) => changes.filter((change) => change.bearing === bearing))
}

interface Matched<T> {
  readonly both: readonly (readonly [T, T])[]
  readonly new: readonly T[]
  readonly gone: readonly T[]
}

function matched<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Matched<T> {
  const earlier = new Map(before.map((one) => [one.id, one]))
  const later = new Set(after.map(({ id }) => id))
  return {
    both: after.flatMap((other) => {
      const one = earlier.get(other.id)
      return one ? [[one, other] as const] : []
    }),
    new: after.filter(({ id }) => !earlier.has(id)),
    gone: before.filter(({ id }) => !later.has(id)),
  }
}

function heldOnlyIn(one: Result, other: Result): readonly HeldLevel[] {
  const held = (result: Result) => result.levels.filter(({ isHeld }) => isHeld)
  return held(one)
    .filter(
      ({ level, transport }) =>
        !held(other).some((same) => same.level === level && same.transport === transport),
    )
    .map(({ level, transport }) => ({ level, transport }))
}

function runOf({ target, startedAt, suite }: Result): ComparedRun {
  return { target: target.name, startedAt, version: suite.version }
}

function judged({ id, says, verdict }: Judged): Judged {
  return { id, says, verdict }
}

function ran({ id, name, status }: Ran): Ran {
  return { id, name, status }
}
