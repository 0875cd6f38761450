import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-4'],
  says: 'DEVICELIST counts one device less than it lists.',
  change: replying('deviceList', ({ DEVICES }) => ({
    DEVICES: { ...DEVICES, COUNT: String(DEVICES.DEVICE.length - 1) },
  })),
}
