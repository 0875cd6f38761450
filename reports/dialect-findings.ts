import type { KnownConditions } from '../contract/conditions.ts'
import { dialectSwitches } from '../contract/dialect.ts'
import type { DialectFinding, RequirementResult } from './result-format.ts'

/**
 * Which way a target goes at each switch of the dialect: as its profile says, or else as the examples of
 * a requirement have shown that is about servers that go one way. What nothing has shown is left out.
 */
export function dialectFindings(
  requirements: readonly RequirementResult[],
  told: KnownConditions,
): readonly DialectFinding[] {
  return Object.entries(dialectSwitches).flatMap(([name, { options }]): DialectFinding[] => {
    const said = told[name]
    if (said !== undefined) return [{ switch: name, option: said, how: 'told' }]
    const about = requirements.filter(({ where }) => where?.of === name)
    const [seen] = about.flatMap((requirement) => optionSeen(requirement, options) ?? [])
    return seen === undefined ? [] : [{ switch: name, option: seen, how: 'seen' }]
  })
}

/** The option that a requirement has shown: its own where it is met, else the only other one. */
function optionSeen(
  { where, verdict, observed }: RequirementResult,
  options: readonly string[],
): string | undefined {
  const isMet = verdict === 'met' || observed?.asExpected === true
  if (isMet) return where?.is
  const isOtherwise = verdict === 'violated' || verdict === 'expected' || observed !== undefined
  const others = options.filter((option) => option !== where?.is)
  return isOtherwise && others.length === 1 ? others[0] : undefined
}
