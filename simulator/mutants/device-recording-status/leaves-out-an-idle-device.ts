import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-7'],
  says: 'DEVICERECORDINGSTATUS shows no device that has no call up.',
  change: replying('deviceRecordingStatus', ({ DEVICE }) => ({
    DEVICE: DEVICE.filter(({ RECORDING }) => RECORDING.length > 0),
  })),
}
