import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-9'],
  says: 'CHATSTART refuses the KEYNAME PHONE.',
  change: asking('chatStart', (sent) =>
    sent.KEYNAME === 'PHONE' ? { ...sent, KEYNAME: 'DEVICEID' } : sent,
  ),
}
