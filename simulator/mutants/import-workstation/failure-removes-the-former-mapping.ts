import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-11'],
  says: 'A mapping that could not be stored takes away the one that was there.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { STATIONNAME, DEVICEID } = request.parameters
    const outcome = usual(world, request, now)
    if (!outcome.ok) world.stations.store({ name: STATIONNAME, deviceId: DEVICEID, locationId: '' })
    return outcome
  }),
}
