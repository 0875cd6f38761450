import type { Call } from '../../core/calls.ts'
import { meantCall } from '../../core/calls.ts'
import { accept } from '../../core/outcome.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const startsIn = perWorld(() => new Map<Call | undefined, number>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'As many stops as starts are needed.',
  change: (parts) =>
    handling('blackoutStop', (usual) => (world, request, now) => {
      const device = deviceSent(world, request.parameters)
      const call = device && meantCall(device, request.parameters.CALLINSTANCE)
      const more = startsIn(world).get(call) ?? 1
      startsIn(world).set(call, more - 1)
      return more > 1 ? accept('sentToCores', {}, { cores: '1' }) : usual(world, request, now)
    })(
      afterAccepting('blackoutStart', (world, { parameters }) => {
        const device = deviceSent(world, parameters)
        const call = device && meantCall(device, parameters.CALLINSTANCE)
        startsIn(world).set(call, (startsIn(world).get(call) ?? 0) + 1)
      })(parts),
    ),
}
