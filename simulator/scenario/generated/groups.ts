import type { GroupDescription } from '../../core/description.ts'
import { nameKey } from '../../core/name-key.ts'
import { queues } from './contact-centre.ts'

/**
 * QA groups, and the phones of the agents spread over them evenly. They are called after the queues,
 * with a number from the second round on, and leave out names that are taken.
 */
export function generatedGroups(
  count: number,
  firstId: number,
  phones: readonly string[],
  takenNames: readonly string[],
): readonly GroupDescription[] {
  const names = namesWithout(new Set(takenNames.map(nameKey)))
  const phonesOf: string[][] = Array.from({ length: count }, () => [])
  for (const [number, phone] of phones.entries()) phonesOf[number % count]?.push(phone)
  return phonesOf.map((members, index) => ({
    id: firstId + index,
    name: names.next().value,
    isActive: true,
    phones: members,
  }))
}

function* namesWithout(taken: ReadonlySet<string>): Generator<string, never> {
  for (let round = 1; ; round += 1) {
    for (const { gate } of queues) {
      const name = round === 1 ? gate : `${gate} ${round}`
      if (!taken.has(nameKey(name))) yield name
    }
  }
}
