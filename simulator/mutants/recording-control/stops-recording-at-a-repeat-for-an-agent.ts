import { stopRecordingCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2', 'RECCTL-3'],
  says: 'A second AGENTBLACKOUTSTART ends what is recorded of the agent.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'agentBlackoutStart', request.parameters)
    const isOpen = device && world.agentBlackouts.isOpen(world.users.atDevice(device)?.userId, now)
    for (const call of isOpen ? device.calls : []) stopRecordingCall(world, call, now)
    return usual(world, request, now)
  }),
}
