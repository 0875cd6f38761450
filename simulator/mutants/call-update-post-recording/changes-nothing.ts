import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-1', 'CALLUPDATEPOST-2', 'CALLUPDATEPOST-4'],
  says: 'CALLUPDATE of a finished recording is accepted, and changes nothing.',
  change: asking('callUpdatePostRecording', ({ RECORDID }) => ({ RECORDID })),
}
