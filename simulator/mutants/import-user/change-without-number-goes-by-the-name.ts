import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-22'],
  says: 'MODIFY and DELETE without USER_ID go by the name.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '', USER_ID } = request.parameters
    const [named] = world.users.named(FIRST_NAME, LAST_NAME)
    if (USER_ID !== undefined || !named || request.parameters.ACTION === 'ADD') {
      return usual(world, request, now)
    }
    const parameters = { ...request.parameters, USER_ID: String(named.userId) }
    return usual(world, { ...request, parameters }, now)
  }),
}
