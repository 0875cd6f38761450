import { startCall } from '../../core/calls.ts'
import { afterRefusing } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-4'],
  says: 'CALLUPDATE on a device that is idle is refused, and begins a call.',
  change: afterRefusing('callUpdate', (world, { parameters }, now) => {
    const device = deviceMeant(world, 'callUpdate', parameters)
    if (device?.calls.length === 0)
      startCall(world, { device, instance: '', data: parameters }, now)
  }),
}
