import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-4'],
  says: 'CALLLIST ignores CALLCOUNT where a range of dates was sent.',
  change: asking('callList', (sent) =>
    sent.CALLDATESTART === undefined ? sent : { ...sent, CALLCOUNT: undefined },
  ),
}
