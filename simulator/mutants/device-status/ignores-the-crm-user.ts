import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-10'],
  says: 'DEVICESTATUS knows no CRM_USER.',
  change: asking('deviceStatus', ({ CRM_USER: _, ...others }) => others),
}
