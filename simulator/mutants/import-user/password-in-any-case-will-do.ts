import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-2', 'IMPORTUSER-20'],
  says: 'The password is compared whatever its case.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { importPassword } = world.server
    const { PASSWORD = '' } = request.parameters
    const isRight = PASSWORD.toLowerCase() === importPassword?.toLowerCase()
    const parameters = isRight
      ? { ...request.parameters, PASSWORD: importPassword }
      : request.parameters
    return usual(world, { ...request, parameters }, now)
  }),
}
