import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-9'],
  says: 'CALLSTOP with a USER field blanks USER1 where that is not sent.',
  change: asking('callStop', (sent) =>
    sent.USER2 === undefined ? sent : { ...sent, USER1: sent.USER1 ?? '' },
  ),
}
