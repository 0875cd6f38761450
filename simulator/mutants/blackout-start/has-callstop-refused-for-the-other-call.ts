import { refuse } from '../../core/outcome.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const toldIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-4', 'BLACKOUT-7'],
  says: 'CALLSTOP is refused where another call on the device was withheld, and has ended.',
  change: (parts) =>
    handling('callStop', (usual) => (world, request, now) => {
      const device = deviceSent(world, request.parameters)
      const isOver = device?.lastCall !== undefined && toldIn(world).has(device.id)
      return isOver ? refuse('deviceNotFound') : usual(world, request, now)
    })(
      afterAccepting('blackoutStart', (world, { parameters }) => {
        toldIn(world).add(deviceSent(world, parameters)?.id ?? '')
      })(parts),
    ),
}
