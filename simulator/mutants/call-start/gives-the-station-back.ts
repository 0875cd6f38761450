import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-17'],
  says: 'A station that CALLSTART gave another device is that of its stored one again when the call ends.',
  change: afterAccepting('callStop', (world) => {
    for (const { name, deviceId } of world.stations.stored())
      world.stations.override(name, deviceId)
  }),
}
