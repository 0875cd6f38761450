import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-13'],
  says: 'A PASSWORD encrypts where ENCRYPT is blank.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { PASSWORD, ENCRYPT } = request.parameters
    const parameters = {
      ...request.parameters,
      ENCRYPT: PASSWORD === undefined ? ENCRYPT : (ENCRYPT ?? 'Y'),
    }
    return usual(world, { ...request, parameters }, now)
  }),
}
