import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-7'],
  says: 'DEVICESTATUS has a list of no devices beside its refusal.',
  change: refusing(
    'deviceNotFound',
    (result) => result.replace('</RESULT>', '<DEVICES><COUNT>0</COUNT></DEVICES></RESULT>'),
    'deviceStatus',
  ),
}
