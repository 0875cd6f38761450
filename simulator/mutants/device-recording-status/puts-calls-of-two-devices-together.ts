import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-9'],
  says: 'DEVICERECORDINGSTATUS shows the calls of all devices in each.',
  change: replying('deviceRecordingStatus', ({ DEVICE }) => ({
    DEVICE: DEVICE.map((device) => ({
      ...device,
      RECORDING: DEVICE.flatMap(({ RECORDING }) => RECORDING),
    })),
  })),
}
