import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-1'],
  says: 'CALLUPDATE puts the value of USER10 into USER1.',
  change: asking('callUpdate', (sent) => ({
    ...sent,
    USER1: sent.USER10 ?? sent.USER1,
    USER10: undefined,
  })),
}
