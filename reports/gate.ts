import type { ConformanceLevel } from '../contract/levels.ts'
import type { Transport } from '../contract/types.ts'
import { levelObstacles } from './level-obstacles.ts'
import { newViolations, noLongerJudged } from './new-violations.ts'
import type { Obstacle } from './obstacle.ts'
import type { Result } from './result-format.ts'

/** What a run is asked to be, for a pipeline to go on. */
export type Gate =
  | {
      readonly asks: 'level'
      readonly level: ConformanceLevel
      /** Absent: over every transport that was judged. */
      readonly transport?: Transport
    }
  | {
      readonly asks: 'no-new-violations'
      /** A run before, in which other things may be violated. */
      readonly baseline: Result
    }

export interface GateVerdict {
  readonly gate: Gate
  /** `endedEarly`: nothing that ran was in its way, and not all did. */
  readonly outcome: 'passed' | 'notPassed' | 'endedEarly'
  /** What was shown to be wrong comes first. */
  readonly obstacles: readonly Obstacle[]
  /** What counts neither way and should be known: requirements that were met and are not judged now. */
  readonly noLongerJudged: readonly Obstacle[]
}

/** Whether a run passes a gate. One that ended early passes none, whatever it has shown until then. */
export function judgeGate(gate: Gate, result: Result): GateVerdict {
  const found = obstaclesOf(gate, result)
  const wrong = found.filter(({ is }) => shownWrong.includes(is))
  const obstacles = [...wrong, ...found.filter((obstacle) => !wrong.includes(obstacle))]
  return {
    gate,
    outcome: outcomeWith(obstacles, wrong, result),
    obstacles,
    noLongerJudged: gate.asks === 'no-new-violations' ? noLongerJudged(gate.baseline, result) : [],
  }
}

/** What the gates come to together: all must be passed. */
export function outcomeOfGates(
  verdicts: readonly GateVerdict[],
): 'passed' | 'failed' | 'endedEarly' {
  if (verdicts.some(({ outcome }) => outcome === 'notPassed')) return 'failed'
  return verdicts.some(({ outcome }) => outcome === 'endedEarly') ? 'endedEarly' : 'passed'
}

/** What no run that goes on longer could mend. */
const shownWrong: readonly Obstacle['is'][] = ['violated', 'failed', 'expected']

function obstaclesOf(gate: Gate, result: Result): readonly Obstacle[] {
  return gate.asks === 'level' ? levelObstacles(gate, result) : newViolations(gate.baseline, result)
}

function outcomeWith(
  obstacles: readonly Obstacle[],
  wrong: readonly Obstacle[],
  { ended }: Result,
): GateVerdict['outcome'] {
  if (ended.how !== 'whole') return wrong.length > 0 ? 'notPassed' : 'endedEarly'
  return obstacles.length > 0 ? 'notPassed' : 'passed'
}
