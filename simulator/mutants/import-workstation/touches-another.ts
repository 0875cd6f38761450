import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-1', 'IMPORTWORKSTATION-2', 'IMPORTWORKSTATION-3'],
  says: 'IMPORTWORKSTATION maps another station anew, too.',
  change: afterAccepting('importWorkstation', (world) => {
    world.stations.store({ name: 'OTHER-PC', deviceId: '4012', locationId: '' })
  }),
}
