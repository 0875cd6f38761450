import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-14'],
  says: 'MEDIA_FORMAT is understood in lower case only.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const found = request.parameters.MEDIA_FORMAT
    const isLoud = /[A-Z]/.test(found)
    return isLoud
      ? refuse('formatNotSupported', { allowed: 'webm, pcm', found })
      : usual(world, request, now)
  }),
}
