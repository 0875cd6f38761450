import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-5'],
  says: 'ADD with the USER_ID of somebody changes that user.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const named = world.users.find(Number(request.parameters.USER_ID))
    const ACTION = named ? 'MODIFY' : 'ADD'
    return usual(world, { ...request, parameters: { ...request.parameters, ACTION } }, now)
  }),
}
