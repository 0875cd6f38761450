import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-9'],
  says: 'DEVICESTATUS takes SYS_USER and ignores the selectors beside it.',
  change: asking('deviceStatus', (sent) =>
    sent.SYS_USER === undefined ? sent : { SYS_USER: sent.SYS_USER },
  ),
}
