import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const newIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-8'],
  says: 'A device that nobody knew is mapped, and stays unknown.',
  change: (parts) =>
    handling('deviceStatus', (usual) => (world, request, now) => {
      const isNone = newIn(world).has(request.parameters.DEVICEID ?? '')
      return isNone ? refuse('deviceNotFound') : usual(world, request, now)
    })(
      handling('importWorkstation', (usual) => (world, request, now) => {
        const { DEVICEID } = request.parameters
        if (world.devices.find(DEVICEID) === undefined) newIn(world).add(DEVICEID)
        return usual(world, request, now)
      })(parts),
    ),
}
