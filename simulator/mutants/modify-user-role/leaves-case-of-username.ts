import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-11'],
  says: 'USERNAME fits in any case.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const wanted = request.parameters.USERNAME?.toLowerCase()
    const user = world.users.all().find(({ username }) => username.toLowerCase() === wanted)
    const parameters = {
      ...request.parameters,
      USERNAME: user?.username ?? request.parameters.USERNAME,
    }
    return usual(world, { ...request, parameters }, now)
  }),
}
