import type { ExampleResult, Result } from './result-format.ts'

/**
 * What a run comes to. `failed`: a requirement is violated, or an example that shows none failed.
 * `endedEarly`: it did not run whole. `nothing`: no example was judged.
 */
export type Outcome = 'passed' | 'failed' | 'endedEarly' | 'nothing'

export function outcomeOf(result: Result): Outcome {
  const { examples, ended } = result
  if (examples.some((example) => countsAsFailed(example, result))) return 'failed'
  if (ended.how !== 'whole') return 'endedEarly'
  return examples.some(({ status }) => status !== 'not judged') ? 'passed' : 'nothing'
}

/**
 * Whether an example counts against the target: at somebody else's one does not that failed for nothing
 * but what is inferred or left to it, or what the profile knows, nor one that could not be judged.
 */
export function countsAsFailed(
  { status, requirements }: ExampleResult,
  { requirements: judged, target }: Pick<Result, 'requirements' | 'target'>,
): boolean {
  // Our own simulator has all that an example can need.
  if (status === 'not judged') return !target.isForeign
  if (status !== 'failed') return false
  if (requirements.length === 0) return true
  return judged.some(({ id, verdict }) => verdict === 'violated' && requirements.includes(id))
}
