import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-10'],
  says: 'CALLLIST ignores CALLDATESTART where there is no CALLDATEEND.',
  change: asking('callList', (sent) =>
    sent.CALLDATEEND === undefined ? { ...sent, CALLDATESTART: undefined } : sent,
  ),
}
