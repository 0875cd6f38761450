import type { RequirementResult } from './result-format.ts'

/** Why requirements were not judged, and how many for each reason: the most frequent first. */
export function notJudgedReasons(
  requirements: readonly RequirementResult[],
): readonly (readonly [reason: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { verdict, reason = '' } of requirements) {
    if (verdict === 'not judged') counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)
}
