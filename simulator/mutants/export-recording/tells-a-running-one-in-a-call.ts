import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-8'],
  says: 'An export that no finished recording fits is refused with another code while a call is up.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isUp = [...world.devices.all()].some(({ calls }) => calls.length > 0)
    const isMissing = !outcome.ok && outcome.refusal === 'recordingNotFound'
    return isMissing && isUp
      ? refuse('recordingNotUnique', { parameter: 'ident', found: '' })
      : outcome
  }),
}
