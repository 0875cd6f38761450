import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-7'],
  says: 'What a call told of a station counts for more than a mapping.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { STATIONNAME } = request.parameters
    const told = world.stations.overrides().find(({ name }) => name === STATIONNAME)
    const outcome = usual(world, request, now)
    if (told?.deviceId !== undefined) world.stations.override(STATIONNAME, told.deviceId)
    return outcome
  }),
}
