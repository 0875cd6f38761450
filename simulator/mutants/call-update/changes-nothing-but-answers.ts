import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-1', 'CALLUPDATE-2'],
  says: 'CALLUPDATE of USER3 alone is accepted, and nothing changes.',
  change: asking('callUpdate', (sent) =>
    sent.USER1 === undefined ? { ...sent, USER3: undefined } : sent,
  ),
}
