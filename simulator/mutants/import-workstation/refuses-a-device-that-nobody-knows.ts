import { refuseWith } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-8'],
  says: 'A DEVICEID that nobody knew is refused.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { DEVICEID, STATIONNAME } = request.parameters
    const isKnown = world.devices.find(DEVICEID) !== undefined
    return isKnown
      ? usual(world, request, now)
      : refuseWith('stationNotStored', { STATIONNAME, DEVICEID })
  }),
}
