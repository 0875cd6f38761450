import { stopRecordingCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-3'],
  says: 'CALLUPDATE of the GROUP ends what is recorded of a call.',
  change: afterAccepting('callUpdate', (world, { parameters }, now) => {
    const call = deviceMeant(world, 'callUpdate', parameters)?.calls.at(-1)
    if (call && parameters.GROUP !== undefined) stopRecordingCall(world, call, now)
  }),
}
