import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-4'],
  says: 'DEVICERECORDINGSTATUS has no element for what is blank.',
  change: saying('deviceRecordingStatus', (result) => result.replaceAll(/<(\w+)><\/\1>/g, '')),
}
