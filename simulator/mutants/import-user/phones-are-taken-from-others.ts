import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-21'],
  says: 'A phone that another user has goes over to whoever is told to have it.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const phones = request.parameters.PHONES?.split(',') ?? []
    for (const phone of phones) {
      const holder = world.users.holding(phone.trim())
      if (holder && String(holder.userId) !== request.parameters.USER_ID) {
        const others = [...holder.phones].filter((one) => one !== phone.trim())
        world.users.change(holder, { phones: others })
      }
    }
    return usual(world, request, now)
  }),
}
