import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'An ident finds the recording after it.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { UNIQUEFIELD, UNIQUEID } = request.parameters
    const next = String(Number(UNIQUEID) + 1)
    const parameters = {
      ...request.parameters,
      UNIQUEID: UNIQUEFIELD === 'ident' ? next : UNIQUEID,
    }
    return usual(world, { ...request, parameters }, now)
  }),
}
