import fc from 'fast-check'
import type { RunParameters } from '../run-parameters.ts'
import type { Target } from '../target/target.ts'
import { AnyRequest } from './any-request.ts'
import type { FuzzCounts } from './fuzz-counts.ts'
import type { FuzzRequest } from './fuzz-request.ts'
import { type FuzzExchange, FuzzSession } from './fuzz-session.ts'
import { firstRequests } from './valid-requests.ts'
import { Vocabulary } from './vocabulary.ts'

/** How requests are made up. */
export interface FuzzPlan {
  readonly seed: number
  /** How many requests are made up, behind those that every run begins with. */
  readonly runs: number
  /** Where a run found something: only that is sent again. */
  readonly path?: string
}

/** The smallest request with which something does not hold. */
export interface FuzzFailure {
  readonly made: FuzzRequest
  readonly says: string
  /** As it was sent. */
  readonly request: string
  /** Where it is found again; absent: it was found when the run was over. */
  readonly path?: string
}

/** What came of a run. */
export interface FuzzOutcome {
  readonly counts: FuzzCounts
  readonly exchanges: readonly FuzzExchange[]
  readonly failure?: FuzzFailure
}

/**
 * Sends generated requests to a target, until something does not hold that must for any request, or
 * somebody interrupts it.
 */
export async function fuzz(
  target: Target,
  run: RunParameters,
  { seed, runs, path }: FuzzPlan,
  interrupted?: AbortSignal,
): Promise<FuzzOutcome> {
  const session = new FuzzSession(target, run)
  const words = new Vocabulary(target.roles, target.control !== undefined)
  const examples = firstRequests(words)
  // Of the last that failed: it is the smallest.
  let request = ''
  const property = fc.asyncProperty(new AnyRequest(words), async (made) => {
    // What was sent is put back; nothing more is.
    if (interrupted?.aborted) return
    try {
      await session.hold(made)
    } catch (error) {
      request = session.last
      throw error
    }
  })
  try {
    const details = await fc.check(property, {
      seed,
      numRuns: examples.length + runs,
      examples: examples.map((one): [FuzzRequest] => [one]),
      ...(path !== undefined && { path }),
    })
    const { counts, exchanges } = session
    if (!details.failed) return { counts, exchanges }
    const [made] = details.counterexample ?? []
    const { errorInstance, counterexamplePath } = details
    if (!made) throw errorInstance
    const says = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
    const failure = {
      made,
      says,
      request,
      ...(counterexamplePath !== null && { path: counterexamplePath }),
    }
    return { counts, exchanges, failure }
  } finally {
    session.close()
  }
}
