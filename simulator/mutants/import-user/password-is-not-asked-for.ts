import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-2', 'IMPORTUSER-20'],
  says: 'Users are changed without the password.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { importPassword } = world.server
    const parameters = { ...request.parameters, PASSWORD: importPassword }
    return usual(world, { ...request, parameters }, now)
  }),
}
