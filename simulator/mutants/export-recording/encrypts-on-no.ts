import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-13'],
  says: 'ENCRYPT N encrypts as Y does.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { ENCRYPT } = request.parameters
    const parameters = { ...request.parameters, ENCRYPT: ENCRYPT === 'N' ? 'Y' : ENCRYPT }
    return usual(world, { ...request, parameters }, now)
  }),
}
