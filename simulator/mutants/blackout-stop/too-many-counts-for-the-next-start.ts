import type { Call } from '../../core/calls.ts'
import { meantCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const extraIn = perWorld(() => new Set<Call | undefined>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'A stop too many ends the next blackout at once.',
  change: (parts) =>
    afterAccepting('blackoutStart', (world, { parameters }, now) => {
      const device = deviceSent(world, parameters)
      const call = device && meantCall(device, parameters.CALLINSTANCE)
      if (extraIn(world).delete(call)) call?.blackout.stop(now)
    })(
      handling('blackoutStop', (usual) => (world, request, now) => {
        const device = deviceSent(world, request.parameters)
        const call = device && meantCall(device, request.parameters.CALLINSTANCE)
        if (call?.blackout.isOpen(now) === false) extraIn(world).add(call)
        return usual(world, request, now)
      })(parts),
    ),
}
