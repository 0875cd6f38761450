import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-9'],
  says: 'DEVICESTATUS takes DEVICEID and ignores the selectors beside it.',
  change: asking('deviceStatus', (sent) =>
    sent.DEVICEID === undefined ? sent : { DEVICEID: sent.DEVICEID },
  ),
}
