import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-4'],
  says: 'DEVICERECORDINGSTATUS has no COREIDENT.',
  change: saying('deviceRecordingStatus', (result) => withoutElements(result, 'COREIDENT')),
}
