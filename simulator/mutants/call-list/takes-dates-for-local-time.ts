import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-7'],
  says: 'CALLLIST takes CALLDATESTART and CALLDATEEND for seconds of the local clock.',
  change: asking('callList', (sent) => ({
    ...sent,
    ...(sent.CALLDATESTART && { CALLDATESTART: String(Number(sent.CALLDATESTART) + 18_000) }),
    ...(sent.CALLDATEEND && { CALLDATEEND: String(Number(sent.CALLDATEEND) + 18_000) }),
  })),
}
