import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-15'],
  says: 'CALLSTART does not give a device the alias that is sent beside it.',
  change: asking('callStart', (sent) =>
    sent.DEVICEID ? { ...sent, DEVICEALIAS: undefined } : sent,
  ),
}
