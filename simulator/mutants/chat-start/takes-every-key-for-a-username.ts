import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-9', 'CHATSTART-9'],
  says: 'CHATSTART looks for KEYVALUE among the usernames, whatever KEYNAME is.',
  change: asking('chatStart', (sent) =>
    sent.KEYNAME === undefined ? sent : { ...sent, KEYNAME: 'USERNAME' },
  ),
}
