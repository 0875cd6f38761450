import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-9'],
  says: 'DEVICERECORDINGSTATUS shows one device, although the selector fits several.',
  change: replying('deviceRecordingStatus', ({ DEVICE }) => ({ DEVICE: DEVICE.slice(0, 1) })),
}
