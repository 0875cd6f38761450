import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-4'],
  says: 'DEVICELIST counts only the devices in a call.',
  change: replying('deviceList', ({ DEVICES }, world) => ({
    DEVICES: {
      ...DEVICES,
      COUNT: String([...world.devices.all()].filter(({ calls }) => calls.length > 0).length),
    },
  })),
}
