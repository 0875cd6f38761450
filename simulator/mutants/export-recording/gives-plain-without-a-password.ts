import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-13'],
  says: 'ENCRYPT without PASSWORD encrypts nothing.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { PASSWORD, ENCRYPT } = request.parameters
    const parameters = { ...request.parameters, ENCRYPT: PASSWORD === undefined ? 'N' : ENCRYPT }
    return usual(world, { ...request, parameters }, now)
  }),
}
