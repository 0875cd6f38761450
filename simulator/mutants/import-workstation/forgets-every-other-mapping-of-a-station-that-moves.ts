import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-2', 'IMPORTWORKSTATION-3', 'IMPORTWORKSTATION-1'],
  says: "A station that gets another device takes the first station's mapping with it.",
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { STATIONNAME } = request.parameters
    const moves = world.stations.storedFor(STATIONNAME) !== undefined
    const outcome = usual(world, request, now)
    if (moves) world.stations.store({ name: 'FRONT-PC', deviceId: '4012', locationId: '' })
    return outcome
  }),
}
