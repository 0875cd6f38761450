import { refuseWith } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const countOf = perWorld(() => ({ stored: 0 }))

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-2', 'IMPORTWORKSTATION-3', 'STATIONS-3'],
  says: 'The second IMPORTWORKSTATION is refused.',
  change: handling('importWorkstation', (usual) => (world, request, now) => {
    const { STATIONNAME, DEVICEID } = request.parameters
    countOf(world).stored += 1
    if (countOf(world).stored <= 1) return usual(world, request, now)
    return refuseWith('stationNotStored', { STATIONNAME, DEVICEID })
  }),
}
