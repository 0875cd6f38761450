import { knownDevice } from '../../core/world.ts'
import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-7'],
  says: 'A DEVICEID that nobody knows is refused, and the device is known from then on.',
  change: afterRefusing('callStop', (world, { parameters: { DEVICEID } }) => {
    if (DEVICEID !== undefined) knownDevice(world, DEVICEID)
  }),
}
