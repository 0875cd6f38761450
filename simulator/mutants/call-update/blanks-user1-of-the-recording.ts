import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-13'],
  says: 'CALLUPDATE with Y blanks the USER1 of the recording where that was not sent.',
  change: asking('callUpdate', (sent) =>
    sent.UPDATE_IF_NOT_RECORDING ? { ...sent, USER1: sent.USER1 ?? '' } : sent,
  ),
}
