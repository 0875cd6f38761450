import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-13'],
  says: 'ENCRYPT without PASSWORD encrypts with a password that nobody has sent.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { PASSWORD = 'password' } = request.parameters
    return usual(world, { ...request, parameters: { ...request.parameters, PASSWORD } }, now)
  }),
}
