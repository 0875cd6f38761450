import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATUSFAM-1'],
  says: 'DEVICERECORDINGSTATUS ends the blackouts that are on.',
  change: afterAccepting('deviceRecordingStatus', (world, _, now) => {
    for (const { calls } of world.devices.all()) {
      for (const { blackout } of calls) blackout.stop(now)
    }
  }),
}
