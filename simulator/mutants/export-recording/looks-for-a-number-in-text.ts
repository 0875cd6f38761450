import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9'],
  says: 'The column channel is compared as a number of two digits.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { UNIQUEFIELD, UNIQUEID } = request.parameters
    const cut = UNIQUEFIELD === 'channel' ? UNIQUEID.slice(-2) : UNIQUEID
    return usual(world, { ...request, parameters: { ...request.parameters, UNIQUEID: cut } }, now)
  }),
}
