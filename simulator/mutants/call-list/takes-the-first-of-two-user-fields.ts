import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-2'],
  says: 'CALLLIST ignores USER4 where it has a USER3.',
  change: asking('callList', (sent) =>
    sent.USER3 === undefined ? sent : { ...sent, USER4: undefined },
  ),
}
