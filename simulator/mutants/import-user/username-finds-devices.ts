import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-7'],
  says: 'CRM_USER of DEVICESTATUS finds users by USERNAME.',
  change: asking('deviceStatus', (sent) =>
    sent.CRM_USER?.startsWith('name-') ? { DEVICEID: '4001' } : sent,
  ),
}
