import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const formerIn = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-7'],
  says: 'CALLSTART by a station that was mapped anew is refused.',
  change: (parts) =>
    handling('callStart', (usual) => (world, request, now) => {
      const isNew = formerIn(world).has(request.parameters.STATIONNAME ?? '')
      return isNew ? refuse('deviceNotFound') : usual(world, request, now)
    })(
      handling('importWorkstation', (usual) => (world, request, now) => {
        const { STATIONNAME } = request.parameters
        const former = world.stations.deviceAt(STATIONNAME)
        const outcome = usual(world, request, now)
        if (outcome.ok) formerIn(world).set(STATIONNAME, former ?? '')
        return outcome
      })(parts),
    ),
}
