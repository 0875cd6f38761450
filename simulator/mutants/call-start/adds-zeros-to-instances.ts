import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7'],
  says: 'CALLSTART makes two digits of an instance of one, where it is the 7.',
  change: asking('callStart', (sent) => ({
    ...sent,
    CALLINSTANCE: sent.CALLINSTANCE === '7' ? '007' : sent.CALLINSTANCE,
  })),
}
