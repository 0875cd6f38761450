import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-1'],
  says: 'DEVICERECORDINGSTATUS shows the calls without STATUS.',
  change: saying('deviceRecordingStatus', (result) => withoutElements(result, 'STATUS')),
}
