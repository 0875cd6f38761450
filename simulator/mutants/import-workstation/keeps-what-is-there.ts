import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-1', 'IMPORTWORKSTATION-2', 'IMPORTWORKSTATION-3'],
  says: 'A station that is mapped already stays where it is.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { STATIONNAME, DEVICEID } = request.parameters
    const isThere = world.stations.storedFor(STATIONNAME) !== undefined
    return isThere ? accept('ok', { STATIONNAME, DEVICEID }) : usual(world, request, now)
  }),
}
