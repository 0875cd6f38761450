import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-9'],
  says: 'CHATSTART knows KEYNAME in upper case only.',
  change: asking('chatStart', (sent) =>
    /[a-z]/.test(sent.KEYNAME ?? '') ? { ...sent, KEYNAME: 'DEVICEID' } : sent,
  ),
}
