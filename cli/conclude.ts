import { type Gate, type GateVerdict, judgeGate, outcomeOfGates } from '../reports/gate.ts'
import { outcomeOf } from '../reports/outcome.ts'
import type { Result } from '../reports/result-format.ts'
import { summary } from '../reports/summary.ts'
import type { exitCodes } from './exit-codes.ts'

export interface Conclusion {
  /** Where the reports are. */
  readonly out: string
  /** Whether cucumber found nothing that failed. */
  readonly isSound: boolean
  /** What decides instead of that no requirement is violated; none: that does. */
  readonly gates: readonly Gate[]
}

/** Prints the summary of a run, and says what it comes to. */
export function conclude(
  result: Result,
  { out, isSound, gates }: Conclusion,
): keyof typeof exitCodes {
  const verdicts = gates.map((gate) => judgeGate(gate, result))
  process.stdout.write(summary(result, { out, gates: verdicts }))
  // Cucumber also fails for what belongs to no example, such as a hook of the run.
  const isBroken = !isSound && result.examples.every(({ status }) => status === 'passed')
  const comesTo = whatItComesTo(result, verdicts)
  if (comesTo === 'couldNotRun') process.stderr.write('no example could be judged on this target\n')
  return isBroken && comesTo !== 'couldNotRun' ? 'failed' : comesTo
}

/** What a run comes to by its gates, or where there are none by what it violates. */
export function whatItComesTo(
  result: Result,
  gates: readonly GateVerdict[],
): keyof typeof exitCodes {
  const outcome = outcomeOf(result)
  // Others may be judged where none of this shard could: what that comes to is said of all of them.
  if (outcome === 'nothing') return result.shard ? 'passed' : 'couldNotRun'
  return gates.length > 0 ? outcomeOfGates(gates) : outcome
}
