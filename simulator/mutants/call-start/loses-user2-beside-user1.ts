import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-2'],
  says: 'CALLSTART loses USER2 where USER1 is sent too.',
  change: asking('callStart', (sent) =>
    sent.USER1 === undefined ? sent : { ...sent, USER2: undefined },
  ),
}
