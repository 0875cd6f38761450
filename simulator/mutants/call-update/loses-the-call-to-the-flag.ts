import { endCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-5'],
  says: 'CALLUPDATE with Y and a call up ends the call.',
  change: afterAccepting('callUpdate', (world, { parameters }, now) => {
    const call = deviceMeant(world, 'callUpdate', parameters)?.calls.at(-1)
    if (call && parameters.UPDATE_IF_NOT_RECORDING) endCall(world, call, now)
  }),
}
