import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-5', 'EXPORT-8'],
  says: 'USER1 is looked for in the column of USER2.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { UNIQUEFIELD } = request.parameters
    const parameters = {
      ...request.parameters,
      UNIQUEFIELD: UNIQUEFIELD.replace(/^user1$/, 'user2'),
    }
    return usual(world, { ...request, parameters }, now)
  }),
}
