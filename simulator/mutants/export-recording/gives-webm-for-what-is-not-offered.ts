import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-10'],
  says: 'A MEDIA_FORMAT that is not offered is taken for webm.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'formatNotSupported') return outcome
    const parameters = { ...request.parameters, MEDIA_FORMAT: 'webm' }
    return usual(world, { ...request, parameters }, now)
  }),
}
