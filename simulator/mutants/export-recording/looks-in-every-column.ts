import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-5'],
  says: 'UNIQUEID is looked for in every field of the caller.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isMissing = !outcome.ok && outcome.refusal === 'recordingNotFound'
    const parameters = { ...request.parameters, UNIQUEFIELD: 'user2' }
    return isMissing ? usual(world, { ...request, parameters }, now) : outcome
  }),
}
