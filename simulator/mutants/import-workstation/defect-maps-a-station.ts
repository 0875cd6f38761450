import { afterDefect } from '../change/after-defect.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-9', 'IMPORTWORKSTATION-10'],
  says: 'A request that lacks a value, or has one of letters, maps a station all the same.',
  change: afterDefect('importWorkstation', (world) => {
    world.stations.store({ name: 'OTHER-PC', deviceId: '4012', locationId: '' })
  }),
}
