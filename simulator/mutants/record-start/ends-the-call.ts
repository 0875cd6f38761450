import { endCall, startCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-3'],
  says: 'RECORDSTART ends its call and begins another.',
  change: afterAccepting('recordStart', (world, { parameters }, now) => {
    const call = deviceMeant(world, 'recordStart', parameters)?.calls.at(-1)
    if (!call) return
    endCall(world, call, now)
    startCall(world, { device: call.device, instance: '', data: call.data }, now)
  }),
}
