import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-6'],
  says: 'DEVICESTATUS counts one device, although it lists several.',
  change: replying('deviceStatus', ({ DEVICES }) => ({ DEVICES: { ...DEVICES, COUNT: '1' } })),
}
