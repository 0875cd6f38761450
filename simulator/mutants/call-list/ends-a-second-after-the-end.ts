import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-10'],
  says: 'CALLLIST lists what began a second after CALLDATEEND.',
  change: asking('callList', (sent) =>
    sent.CALLDATEEND ? { ...sent, CALLDATEEND: String(Number(sent.CALLDATEEND) + 1) } : sent,
  ),
}
