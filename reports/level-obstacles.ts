import type { ConformanceLevel } from '../contract/levels.ts'
import type { Transport } from '../contract/types.ts'
import { firstLineOf } from './message-text.ts'
import type { Obstacle } from './obstacle.ts'
import type { LevelResult, RequirementResult, Result } from './result-format.ts'
import { transportOf } from './verdicts.ts'

/** What keeps a target from a level, over one transport or over all that it was judged on. */
export function levelObstacles(
  { level, transport }: { readonly level: ConformanceLevel; readonly transport?: Transport },
  result: Result,
): readonly Obstacle[] {
  const asked = result.levels.filter(
    (one) => one.level === level && (transport === undefined || one.transport === transport),
  )
  if (asked.length > 0) return asked.flatMap((one) => missingOf(one, result))
  const isJudgedThere = result.levels.some((one) => one.transport === transport)
  const more =
    transport === undefined || isJudgedThere
      ? 'nothing of it can be shown there'
      : `the run was not made over ${transport}`
  return [{ ...(transport && { over: transport }), id: level, is: 'not judged', more }]
}

function missingOf({ transport, missing }: LevelResult, result: Result): readonly Obstacle[] {
  return missing.flatMap((id) => {
    const requirement = result.requirements.find((one) => one.id === id)
    const is = requirement?.byTransport[transport]
    if (!requirement || !is) return []
    const more = reasonOf(requirement, transport, result)
    return [{ over: transport, id, is, ...(more !== undefined && { more }) }]
  })
}

/** Why a requirement is not met over a transport, where that needs a reason. */
function reasonOf(
  { id, byTransport, reason, deviation }: RequirementResult,
  transport: Transport,
  { examples }: Result,
): string | undefined {
  if (byTransport[transport] === 'expected') return deviation?.reason
  if (byTransport[transport] !== 'not judged') return undefined
  const own = examples.find(
    ({ requirements, scheme }) => requirements.includes(id) && transportOf(scheme) === transport,
  )
  // What was judged over another transport has no reason of its own.
  return firstLineOf(own?.message ?? reason ?? 'its examples were not selected')
}
