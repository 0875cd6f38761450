import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-10'],
  says: 'DEVICERECORDINGSTATUS has an empty DEVICE beside its refusal.',
  change: refusing(
    'deviceNotFound',
    (result) => result.replace('</RESULT>', '<DEVICE></DEVICE></RESULT>'),
    'deviceRecordingStatus',
  ),
}
