import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-5', 'EXPORT-17'],
  says: 'An ident finds the recording before it.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { UNIQUEFIELD, UNIQUEID } = request.parameters
    const before = String(Number(UNIQUEID) - 1)
    const parameters = {
      ...request.parameters,
      UNIQUEID: UNIQUEFIELD === 'ident' ? before : UNIQUEID,
    }
    return usual(world, { ...request, parameters }, now)
  }),
}
