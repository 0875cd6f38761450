import { goesOtherWay, type KnownConditions } from '../contract/conditions.ts'
import { requirements } from '../contract/requirements.ts'

const byTag = new Map(requirements.map((requirement) => [`@${requirement.id}`, requirement]))

/**
 * Why an example with these tags is not for a target that is known to go these ways: all that it shows
 * is about servers of another kind. Undefined: it is for it.
 */
export function whyNotApplying(
  tags: readonly string[],
  known: KnownConditions,
): string | undefined {
  const shown = tags.flatMap((tag) => byTag.get(tag) ?? [])
  const others = shown.filter(({ where }) => goesOtherWay(where, known))
  const [first] = others
  if (first?.where === undefined || others.length < shown.length) return undefined
  const { of, is } = first.where
  return `${first.id} is for servers whose ${of} is ${is}, and the profile says ${known[of]}`
}
