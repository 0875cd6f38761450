import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-5'],
  says: 'DEVICERECORDINGSTATUS puts its devices into DEVICES.',
  change: saying('deviceRecordingStatus', (result) =>
    result.replace(/<DEVICE>.*<\/DEVICE>/s, '<DEVICES>$&</DEVICES>'),
  ),
}
