import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-1', 'DEVICESTATUS-6'],
  says: 'DEVICESTATUS counts one device more than it lists.',
  change: replying('deviceStatus', ({ DEVICES }) => ({
    DEVICES: { ...DEVICES, COUNT: String(DEVICES.DEVICE.length + 1) },
  })),
}
