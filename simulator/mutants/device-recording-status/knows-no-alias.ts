import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-1'],
  says: 'DEVICERECORDINGSTATUS finds no device by its alias.',
  change: asking('deviceRecordingStatus', ({ DEVICEALIAS: _, ...others }) => others),
}
