import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-5', 'IMPORTWORKSTATION-8', 'IMPORTWORKSTATION-10'],
  says: 'DEVICEID of the reply is the alias of the device, or blank.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { DEVICEID, STATIONNAME } = request.parameters
    const outcome = usual(world, request, now)
    const alias = world.devices.find(DEVICEID)?.alias ?? ''
    return outcome.ok ? accept('ok', { STATIONNAME, DEVICEID: alias }) : outcome
  }),
}
