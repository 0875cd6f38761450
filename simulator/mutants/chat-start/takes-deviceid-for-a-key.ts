import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-9'],
  says: 'CHATSTART takes the KEYNAME DEVICEID for PHONE.',
  change: asking('chatStart', (sent) =>
    sent.KEYNAME === 'DEVICEID' ? { ...sent, KEYNAME: 'PHONE' } : sent,
  ),
}
