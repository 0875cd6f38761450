import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-5'],
  says: 'DEVICERECORDINGSTATUS tells COUNT before its devices.',
  change: saying('deviceRecordingStatus', (result) =>
    result.replace('<DEVICE>', '<COUNT>1</COUNT><DEVICE>'),
  ),
}
