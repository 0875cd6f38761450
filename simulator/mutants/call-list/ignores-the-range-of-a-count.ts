import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-4'],
  says: 'CALLLIST ignores a range of dates where CALLCOUNT was sent.',
  change: asking('callList', (sent) =>
    sent.CALLCOUNT === undefined
      ? sent
      : { ...sent, CALLDATESTART: undefined, CALLDATEEND: undefined },
  ),
}
