import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-7'],
  says: 'CALLLIST takes CALLDATESTART and CALLDATEEND for milliseconds.',
  change: asking('callList', (sent) => ({
    ...sent,
    ...(sent.CALLDATESTART && {
      CALLDATESTART: String(Math.floor(Number(sent.CALLDATESTART) / 1000)),
    }),
    ...(sent.CALLDATEEND && { CALLDATEEND: String(Math.floor(Number(sent.CALLDATEEND) / 1000)) }),
  })),
}
