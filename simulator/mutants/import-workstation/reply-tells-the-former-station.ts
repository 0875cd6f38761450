import { accept, refuseWith } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-4', 'IMPORTWORKSTATION-6'],
  says: 'STATIONNAME of the reply is that which the device had before.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { DEVICEID } = request.parameters
    const former = world.stations.stationOf(DEVICEID)
    const outcome = usual(world, request, now)
    if (outcome.ok) return accept('ok', { ...outcome.body, STATIONNAME: former })
    return refuseWith('stationNotStored', { STATIONNAME: former, DEVICEID })
  }),
}
