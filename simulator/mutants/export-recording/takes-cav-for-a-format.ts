import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-10'],
  says: 'The word cav is taken for a MEDIA_FORMAT.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const isCav = request.parameters.MEDIA_FORMAT === 'cav'
    const parameters = { ...request.parameters, MEDIA_FORMAT: 'webm' }
    return usual(world, isCav ? { ...request, parameters } : request, now)
  }),
}
