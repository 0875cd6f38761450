import { endCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TEST-1'],
  says: 'TEST ends the calls that are up.',
  change: afterAccepting('testEcho', (world, _, now) => {
    for (const device of world.devices.all()) {
      for (const call of device.calls.slice()) endCall(world, call, now)
    }
  }),
}
