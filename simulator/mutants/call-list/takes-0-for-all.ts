import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-15'],
  says: 'CALLLIST lists everything where CALLCOUNT is 0.',
  change: asking('callList', (sent) =>
    sent.CALLCOUNT === '0' ? { ...sent, CALLCOUNT: undefined } : sent,
  ),
}
