import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-10'],
  says: 'CALLLIST leaves out what began at CALLDATESTART.',
  change: asking('callList', (sent) =>
    sent.CALLDATESTART ? { ...sent, CALLDATESTART: String(Number(sent.CALLDATESTART) + 1) } : sent,
  ),
}
