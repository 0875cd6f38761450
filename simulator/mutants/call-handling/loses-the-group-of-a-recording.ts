import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-10'],
  says: 'CALLUPDATE of a finished recording loses GROUP.',
  change: asking('callUpdatePostRecording', ({ GROUP: _, ...others }) => others),
}
