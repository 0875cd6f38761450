import { updateCall } from '../../core/calls.ts'
import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-8', 'CALLUPDATE-9'],
  says: 'CALLUPDATE without a selector is refused, and changes a call on any device.',
  change: afterRefusing('callUpdate', (world, { parameters }) => {
    const busy = [...world.devices.all()].find(({ calls }) => calls.length > 0)
    const call = busy?.calls[0]
    if (call) updateCall(call, parameters)
  }),
}
