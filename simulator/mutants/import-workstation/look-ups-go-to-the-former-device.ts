import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-7'],
  says: 'CALLSTART by a station goes to the device that it had when the server began.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { STATIONNAME } = request.parameters
    const former = world.stations.deviceAt(STATIONNAME)
    const outcome = usual(world, request, now)
    if (former !== undefined) world.stations.override(STATIONNAME, former)
    return outcome
  }),
}
