import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-10'],
  says: 'CALLLIST turns a range about that ends before it begins.',
  change: asking('callList', (sent) =>
    Number(sent.CALLDATESTART) > Number(sent.CALLDATEEND)
      ? { ...sent, CALLDATESTART: sent.CALLDATEEND, CALLDATEEND: sent.CALLDATESTART }
      : sent,
  ),
}
