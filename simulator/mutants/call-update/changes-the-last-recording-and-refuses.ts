import { afterRefusing } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-4', 'CALLUPDATE-12'],
  says: 'CALLUPDATE on a device that is idle is refused, and changes its last recording.',
  change: afterRefusing('callUpdate', (world, { parameters }) => {
    const device = deviceMeant(world, 'callUpdate', parameters)
    const last = device && world.recordings.lastOfCall(device.id)
    if (last) world.recordings.update(last, parameters)
  }),
}
