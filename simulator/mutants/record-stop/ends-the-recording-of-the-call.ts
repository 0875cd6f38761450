import { stopRecordingCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-3', 'RECORDSTOP-4'],
  says: 'RECORDSTOP ends the recording of the call as well.',
  change: afterAccepting('recordStop', (world, { parameters }, now) => {
    const call = deviceMeant(world, 'recordStop', parameters)?.calls.at(-1)
    if (call) stopRecordingCall(world, call, now)
  }),
}
