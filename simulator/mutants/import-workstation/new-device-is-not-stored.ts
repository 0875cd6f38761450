import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-8'],
  says: 'A mapping of a device that nobody knew is accepted and not stored.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { DEVICEID, STATIONNAME } = request.parameters
    if (world.devices.find(DEVICEID) !== undefined) return usual(world, request, now)
    world.devices.know(DEVICEID, world.defaultCore)
    return accept('ok', { STATIONNAME, DEVICEID })
  }),
}
