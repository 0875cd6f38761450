import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-13'],
  says: 'CALLUPDATE blanks USER15 where that was not sent.',
  change: asking('callUpdate', (sent) => ({ ...sent, USER15: sent.USER15 ?? '' })),
}
