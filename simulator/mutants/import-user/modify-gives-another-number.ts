import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-9', 'IMPORTUSER-29'],
  says: 'MODIFY of a name gives the user another USER_ID.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const user = world.users.find(Number(request.parameters.USER_ID))
    const outcome = usual(world, request, now)
    const changed = user && world.users.find(user.userId)
    if (!outcome.ok || !changed || !request.parameters.FIRST_NAME) return outcome
    world.users.change(changed, { phones: [], status: 'D' })
    world.users.add(changed)
    return outcome
  }),
}
