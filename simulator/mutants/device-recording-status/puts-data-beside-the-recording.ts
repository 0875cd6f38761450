import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-4'],
  says: 'DEVICERECORDINGSTATUS has the data of a call before its RECORDING, as DEVICESTATUS has it.',
  change: saying('deviceRecordingStatus', (result) =>
    result.replaceAll(/<RECORDING>(<GROUP>.*?<\/STOPTIME>)/gs, '$1<RECORDING>'),
  ),
}
