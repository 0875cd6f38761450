import { beginPartialRecording } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATUSFAM-1'],
  says: 'DEVICERECORDINGSTATUS has a call recorded that is not.',
  change: afterAccepting('deviceRecordingStatus', (world, _, now) => {
    for (const { calls } of world.devices.all()) {
      for (const call of calls) if (!call.recording) beginPartialRecording(world, call, {}, now)
    }
  }),
}
