import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-15'],
  says: 'CALLUPDATE with a blank USER1 blanks USER2 as well.',
  change: asking('callUpdate', (sent) => (sent.USER1 === '' ? { ...sent, USER2: '' } : sent)),
}
