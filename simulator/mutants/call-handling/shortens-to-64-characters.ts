import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-10'],
  says: 'CALLSTART keeps 64 characters of a value.',
  change: asking('callStart', (sent) => ({ ...sent, USER1: sent.USER1?.slice(0, 64) })),
}
