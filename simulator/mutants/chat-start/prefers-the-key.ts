import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-7', 'CHATSTART-12'],
  says: 'CHATSTART goes by the key where AGENTID was sent as well.',
  change: asking('chatStart', (sent) =>
    sent.KEYNAME === 'USERNAME' && sent.KEYVALUE ? { ...sent, AGENTID: undefined } : sent,
  ),
}
