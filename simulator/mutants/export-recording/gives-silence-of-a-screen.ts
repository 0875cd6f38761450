import { giveOut } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-15'],
  says: 'A recording of the screen alone is exported as silence.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'noAudio') return outcome
    const sound = { seconds: 1, silences: [{ from: 0, to: 1000 }] }
    return giveOut({ kind: 'file', file: { recordId: 1, format: 'pcm', sound } })
  }),
}
