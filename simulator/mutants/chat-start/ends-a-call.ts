import { endCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1'],
  says: 'CHATSTART ends the calls at the device.',
  change: afterAccepting('chatStart', (world, { parameters }, now) => {
    const device = world.sessions.find(parameters.SESSIONID)?.device
    for (const call of [...(device?.calls ?? [])]) endCall(world, call, now)
  }),
}
