import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-5'],
  says: 'DEVICEID of the reply is the device that the station had before.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { STATIONNAME } = request.parameters
    const former = world.stations.deviceAt(STATIONNAME)
    const outcome = usual(world, request, now)
    if (!outcome.ok || former === undefined) return outcome
    return accept('ok', { STATIONNAME, DEVICEID: former })
  }),
}
