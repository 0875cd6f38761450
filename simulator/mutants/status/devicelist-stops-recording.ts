import { stopRecordingCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATUSFAM-1'],
  says: 'DEVICELIST ends what is recorded, and the calls go on.',
  change: afterAccepting('deviceList', (world, _, now) => {
    for (const { calls } of world.devices.all()) {
      for (const call of calls) stopRecordingCall(world, call, now)
    }
  }),
}
