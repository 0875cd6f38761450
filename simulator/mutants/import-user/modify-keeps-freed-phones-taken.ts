import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const ownersIn = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-31', 'IMPORTUSER-7'],
  says: 'A phone that was given up cannot be had by another.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { ACTION, PHONES = '', USER_ID } = request.parameters
    if (ACTION !== 'LIST') {
      for (const phone of PHONES.split(',')) {
        const owner = ownersIn(world).get(phone)
        if (owner !== undefined && owner !== USER_ID) return refuse('phoneTaken', { found: phone })
      }
    }
    const outcome = usual(world, request, now)
    for (const { userId, phones } of world.users.all()) {
      for (const phone of phones) ownersIn(world).set(phone, String(userId))
    }
    return outcome
  }),
}
