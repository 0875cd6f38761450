import { conformanceLevels, levelOfPlace } from '../contract/levels.ts'
import type { Transport } from '../contract/types.ts'
import type { LevelResult, RequirementResult, Verdict } from './result-format.ts'

/**
 * Which levels a target holds, over each transport that it was judged on: those of which every
 * documented must is met that can be shown there. One that was not judged is not met, unless the
 * profile says that it does not apply to the target.
 */
export function levelResults(
  requirements: readonly RequirementResult[],
  transports: readonly Transport[],
): readonly LevelResult[] {
  return conformanceLevels.flatMap((level) =>
    transports.flatMap((transport) => {
      const musts = requirements.filter(
        ({ place, level: strength, basis, byTransport, doesNotApply }) =>
          strength === 'must' &&
          !doesNotApply &&
          basis === 'documented' &&
          levelOfPlace(place) === level &&
          byTransport[transport] !== undefined,
      )
      if (musts.length === 0) return []
      const count = (verdict: Verdict) =>
        musts.filter(({ byTransport }) => byTransport[transport] === verdict).length
      const missing = musts.filter(({ byTransport }) => byTransport[transport] !== 'met')
      return {
        level,
        transport,
        isHeld: missing.length === 0,
        musts: {
          met: count('met'),
          violated: count('violated'),
          expected: count('expected'),
          'not judged': count('not judged') + count('open'),
        },
        missing: missing.map(({ id }) => id),
      }
    }),
  )
}
