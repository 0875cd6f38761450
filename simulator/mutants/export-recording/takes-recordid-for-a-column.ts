import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9'],
  says: 'RECORDID is taken for the name of the column ident.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { UNIQUEFIELD } = request.parameters
    const parameters = { ...request.parameters, UNIQUEID: '40001', UNIQUEFIELD: 'ident' }
    return usual(world, UNIQUEFIELD === 'RECORDID' ? { ...request, parameters } : request, now)
  }),
}
