import { newCallData } from '../../core/call-data.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-13'],
  says: 'CALLUPDATE of a finished recording blanks what was not sent.',
  change: asking('callUpdatePostRecording', (sent) => ({ ...newCallData({}), ...sent })),
}
