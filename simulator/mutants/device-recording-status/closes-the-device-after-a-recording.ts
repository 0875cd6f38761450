import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-Q1'],
  says: 'DEVICERECORDINGSTATUS closes DEVICE after the first RECORDING, and puts the others behind it.',
  change: saying('deviceRecordingStatus', (result) =>
    result.replace(/(<\/RECORDING>)(<RECORDING>.*<\/RECORDING>)(<\/DEVICE>)/s, '$1$3$2'),
  ),
}
