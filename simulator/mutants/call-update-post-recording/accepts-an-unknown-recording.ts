import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-5'],
  says: 'CALLUPDATE with a RECORDID that no recording has is accepted.',
  change: deciding('callUpdatePostRecording', (outcome) =>
    outcome.ok ? outcome : accept('updatedInDatabase', {}),
  ),
}
