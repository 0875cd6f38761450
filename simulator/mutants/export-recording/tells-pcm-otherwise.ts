import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-10'],
  says: 'PCM that is not given out is refused with another code than other formats.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const isUnlicensed = request.parameters.MEDIA_FORMAT === 'pcm' && !world.server.speechAnalytics
    return isUnlicensed
      ? refuse('valueMissing', { parameter: 'MEDIA_FORMAT' })
      : usual(world, request, now)
  }),
}
