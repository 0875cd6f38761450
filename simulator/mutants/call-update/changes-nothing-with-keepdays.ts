import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-1'],
  says: 'CALLUPDATE with KEEPDAYS changes that alone.',
  change: asking('callUpdate', (sent) =>
    sent.KEEPDAYS ? { ...sent, USER1: undefined, USER2: undefined } : sent,
  ),
}
