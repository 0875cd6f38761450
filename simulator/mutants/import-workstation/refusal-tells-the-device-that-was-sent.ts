import { refuseWith } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-6', 'IMPORTWORKSTATION-11'],
  says: 'Where a mapping is not stored DEVICEID of the reply is the one that was sent.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { STATIONNAME, DEVICEID } = request.parameters
    const outcome = usual(world, request, now)
    return outcome.ok ? outcome : refuseWith('stationNotStored', { STATIONNAME, DEVICEID })
  }),
}
