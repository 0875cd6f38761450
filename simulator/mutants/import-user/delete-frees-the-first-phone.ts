import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const keptIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-7', 'IMPORTUSER-31'],
  says: 'Only the first phone of a deleted user is free again.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { PHONES = '' } = request.parameters
    const found = PHONES.split(',').find((phone) => keptIn(world).has(phone))
    if (found !== undefined) return refuse('phoneTaken', { found })
    const before = world.users.all()
    const outcome = usual(world, request, now)
    for (const { phones } of before) {
      const [, ...kept] = phones
      for (const phone of kept) if (!world.users.holding(phone)) keptIn(world).add(phone)
    }
    return outcome
  }),
}
