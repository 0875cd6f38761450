import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-11'],
  says: 'A mapping that could not be stored is in force for look-ups.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { STATIONNAME, DEVICEID } = request.parameters
    const outcome = usual(world, request, now)
    if (!outcome.ok) world.stations.override(STATIONNAME, DEVICEID)
    return outcome
  }),
}
