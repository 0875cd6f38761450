import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-2', 'IMPORTUSER-20'],
  says: 'A password is held against the right one only where one is sent.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { importPassword } = world.server
    const PASSWORD = request.parameters.PASSWORD ?? importPassword
    return usual(world, { ...request, parameters: { ...request.parameters, PASSWORD } }, now)
  }),
}
