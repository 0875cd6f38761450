import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-2', 'IMPORTUSER-20'],
  says: 'MODIFY and DELETE do not ask for the password.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { importPassword } = world.server
    const { ACTION, PASSWORD: sent } = request.parameters
    const PASSWORD = ACTION === 'ADD' ? sent : importPassword
    return usual(world, { ...request, parameters: { ...request.parameters, PASSWORD } }, now)
  }),
}
