import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-6', 'IMPORTWORKSTATION-11'],
  says: 'A mapping that is not stored is accepted.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { STATIONNAME, DEVICEID } = request.parameters
    const outcome = usual(world, request, now)
    return outcome.ok ? outcome : accept('ok', { STATIONNAME, DEVICEID })
  }),
}
