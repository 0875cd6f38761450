import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-10'],
  says: 'CALLSTART moves USER15 to the first USER field that is free beside it.',
  change: asking('callStart', (sent) => ({ ...sent, USER2: sent.USER2 ?? sent.USER15 })),
}
