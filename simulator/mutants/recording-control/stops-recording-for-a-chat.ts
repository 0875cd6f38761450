import { stopRecordingCall } from '../../core/calls.ts'
import { agentsDevice } from '../../core/find-device.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1'],
  says: 'CHATSTART ends what is recorded of a call of its agent.',
  change: afterAccepting('chatStart', (world, { parameters: { AGENTID } }, now) => {
    const agent = world.users.find(Number(AGENTID))
    const device = agent && agentsDevice(world, agent)
    for (const call of device?.calls ?? []) stopRecordingCall(world, call, now)
  }),
}
