import { endCall } from '../../core/calls.ts'
import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-8'],
  says: 'CALLSTOP without a selector that it takes is refused, and ends the first call there is.',
  change: afterRefusing('callStop', (world, _, now) => {
    const busy = [...world.devices.all()].find(({ calls }) => calls.length > 0)
    const call = busy?.calls[0]
    if (call) endCall(world, call, now)
  }),
}
