import type { Basis, Level } from '../contract/types.ts'
import { countsAsFailed } from './outcome.ts'
import type { ExampleResult, RequirementResult, Result } from './result-format.ts'

/** A requirement that is violated, and what shows it. */
export interface Violation {
  readonly requirement: RequirementResult
  /** The first example of it that failed. */
  readonly example: ExampleResult | undefined
}

const bases: readonly Basis[] = ['documented', 'example', 'inferred']
const strengths: readonly Level[] = ['must', 'should', 'may']

/** What is violated, what weighs most first: what the reference says before what only an example shows. */
export function violations({ requirements, examples }: Result): readonly Violation[] {
  const failed = examples.filter(({ status }) => status === 'failed')
  return requirements
    .filter(({ verdict }) => verdict === 'violated')
    .toSorted(
      (one, other) =>
        bases.indexOf(one.basis) - bases.indexOf(other.basis) ||
        strengths.indexOf(one.level) - strengths.indexOf(other.level),
    )
    .map((requirement) => ({
      requirement,
      example: failed.find(({ id }) => requirement.examples.includes(id)),
    }))
}

/** Examples that count against the target although they show nothing that is violated. */
export function otherFailures(result: Result): readonly ExampleResult[] {
  const violated = result.requirements.filter(({ verdict }) => verdict === 'violated')
  return result.examples.filter(
    (example) =>
      countsAsFailed(example, result) &&
      !violated.some(({ id }) => example.requirements.includes(id)),
  )
}
