import { stopRecordingCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATUSFAM-1'],
  says: 'DEVICESTATUS ends what is recorded, and the calls go on.',
  change: afterAccepting('deviceStatus', (world, _, now) => {
    for (const { calls } of world.devices.all()) {
      for (const call of calls) stopRecordingCall(world, call, now)
    }
  }),
}
