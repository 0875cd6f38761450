import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-15'],
  says: 'A recording of the screen alone is refused as one that is not there.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    return !outcome.ok && outcome.refusal === 'noAudio' ? refuse('recordingNotFound') : outcome
  }),
}
