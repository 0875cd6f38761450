import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-2'],
  says: 'Whoever is added or changed with a password is inactive.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { PASSWORD, USER_ID } = request.parameters
    const user = PASSWORD === undefined ? undefined : world.users.all().at(-1)
    const meant = world.users.find(Number(USER_ID))
    for (const one of [meant, user]) if (outcome.ok && one) world.users.change(one, { status: 'I' })
    return outcome
  }),
}
