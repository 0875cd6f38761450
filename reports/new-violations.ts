import type { Transport } from '../contract/types.ts'
import { compareResults } from './compare-results.ts'
import { firstLineOf } from './message-text.ts'
import type { Obstacle } from './obstacle.ts'
import { countsAsFailed } from './outcome.ts'
import type { ExampleResult, RequirementResult, Result } from './result-format.ts'

/**
 * What is violated in a run that was not in one before: a requirement, a requirement over one more
 * transport, or an example that shows no requirement and fails.
 */
export function newViolations(before: Result, after: Result): readonly Obstacle[] {
  const { requirements, newRequirements } = compareResults(before, after)
  return [
    ...requirements
      .filter((change) => change.after === 'violated')
      .map((change) => violated(change.id, `was ${change.before}`)),
    ...newRequirements
      .filter(({ verdict }) => verdict === 'violated')
      .map(({ id }) => violated(id, 'is new')),
    ...violatedBefore(before, after).flatMap(([one, other]) => newTransports(one, other)),
    ...newFailures(before, after),
  ]
}

/** What was met and is not judged now: nothing was shown to be wrong, and nothing to be right. */
export function noLongerJudged(before: Result, after: Result): readonly Obstacle[] {
  return compareResults(before, after)
    .requirements.filter((change) => change.before === 'met' && change.after === 'not judged')
    .map(({ id }) => {
      const reason = after.requirements.find((one) => one.id === id)?.reason
      return { id, is: 'not judged', ...(reason !== undefined && { more: firstLineOf(reason) }) }
    })
}

function violated(id: string, more: string): Obstacle {
  return { id, is: 'violated', more }
}

function violatedBefore(
  before: Result,
  after: Result,
): readonly (readonly [RequirementResult, RequirementResult])[] {
  return after.requirements.flatMap((other) => {
    const one = before.requirements.find(({ id }) => id === other.id)
    return one?.verdict === 'violated' && other.verdict === 'violated' ? [[one, other]] : []
  })
}

const transports: readonly Transport[] = ['tcp', 'http']

/** What one transport did wrong before does not excuse another that did it right. */
function newTransports(
  before: RequirementResult,
  { id, byTransport }: RequirementResult,
): readonly Obstacle[] {
  return transports.flatMap((over) => {
    const was = before.byTransport[over]
    if (byTransport[over] !== 'violated' || was === undefined || was === 'violated') return []
    return [{ over, ...violated(id, `was ${was}`) }]
  })
}

/** Of examples that show no requirement none else would speak. */
function newFailures(before: Result, after: Result): readonly Obstacle[] {
  const failedNow = after.examples.filter((example) => failsAlone(example, after))
  return failedNow.flatMap(({ id }) => {
    const was = before.examples.find((example) => example.id === id)
    if (was?.status === 'failed') return []
    return [{ id, is: 'failed', more: was ? `was ${was.status}` : 'is new' }]
  })
}

function failsAlone(example: ExampleResult, result: Result): boolean {
  const isAlone = example.status === 'failed' && example.requirements.length === 0
  return isAlone && countsAsFailed(example, result)
}
