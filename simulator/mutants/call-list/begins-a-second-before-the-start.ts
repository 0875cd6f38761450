import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-10'],
  says: 'CALLLIST lists what began a second before CALLDATESTART.',
  change: asking('callList', (sent) =>
    Number(sent.CALLDATESTART) > 0
      ? { ...sent, CALLDATESTART: String(Number(sent.CALLDATESTART) - 1) }
      : sent,
  ),
}
