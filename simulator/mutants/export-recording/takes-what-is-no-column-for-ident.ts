import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9'],
  says: 'A name of no column is taken for ident, and gives a recording out.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'valueInvalid') return outcome
    const parameters = { ...request.parameters, UNIQUEFIELD: 'ident', UNIQUEID: '40001' }
    return usual(world, { ...request, parameters }, now)
  }),
}
