import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-9'],
  says: 'CALLSTOP keeps nothing that is sent with it.',
  change: asking('callStop', ({ DEVICEID, DEVICEALIAS, SYS_USER, CRM_USER, CALLINSTANCE }) => ({
    DEVICEID,
    DEVICEALIAS,
    SYS_USER,
    CRM_USER,
    CALLINSTANCE,
  })),
}
