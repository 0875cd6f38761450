import { endCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-1', 'CALLFAM-4'],
  says: 'A call that no schedule records is accepted, and not tracked.',
  change: afterAccepting('callStart', (world, { parameters }, now) => {
    const call = deviceMeant(world, 'callStart', parameters)?.calls.at(-1)
    if (call && !call.recording) endCall(world, call, now)
  }),
}
