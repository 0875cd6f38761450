import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-10'],
  says: 'CALLSTART without USER1 takes no USER field at all.',
  change: asking('callStart', (sent) =>
    sent.USER1 === undefined ? { ...sent, USER15: undefined } : sent,
  ),
}
