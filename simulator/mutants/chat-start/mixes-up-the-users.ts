import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-9', 'CHATSTART-11'],
  says: 'CHATSTART looks for a SYS_USER among the CRM_USERs.',
  change: asking('chatStart', (sent) =>
    sent.KEYNAME === 'SYS_USER' ? { ...sent, KEYNAME: 'CRM_USER' } : sent,
  ),
}
