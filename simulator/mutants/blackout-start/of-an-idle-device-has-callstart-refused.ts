import { refuse } from '../../core/outcome.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const waitingIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2', 'BLACKOUT-14'],
  says: 'CALLSTART is refused after BLACKOUTSTART for an idle device.',
  change: (parts) =>
    handling('callStart', (usual) => (world, request, now) => {
      const isWaiting = waitingIn(world).has(request.parameters.DEVICEID ?? '')
      return isWaiting ? refuse('deviceNotFound') : usual(world, request, now)
    })(
      afterAccepting('blackoutStart', (world, { parameters }) => {
        const device = deviceSent(world, parameters)
        if (device?.calls.length === 0) waitingIn(world).add(device.id)
      })(parts),
    ),
}
