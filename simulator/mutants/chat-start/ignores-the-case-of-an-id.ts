import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-12', 'CHATSTART-10'],
  says: 'CHATSTART takes an id in another case for the same.',
  change: asking('chatStart', (sent) => ({ ...sent, SESSIONID: sent.SESSIONID.toLowerCase() })),
}
