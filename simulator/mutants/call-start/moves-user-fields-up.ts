import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-2'],
  says: 'CALLSTART puts the value of USER14 into USER15.',
  change: asking('callStart', (sent) => ({ ...sent, USER14: undefined, USER15: sent.USER14 })),
}
