import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-4'],
  says: 'Nothing is exported where no speech analytics product is in use.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const found = request.parameters.MEDIA_FORMAT
    if (world.server.speechAnalytics) return usual(world, request, now)
    return refuse('formatNotSupported', { allowed: 'none', found })
  }),
}
