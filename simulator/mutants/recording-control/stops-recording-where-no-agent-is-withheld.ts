import { stopRecordingCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2', 'RECCTL-3'],
  says: 'AGENTBLACKOUTSTOP of an agent who is not withheld ends what is recorded at the device.',
  change: handling('agentBlackoutStop', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'agentBlackoutStop', request.parameters)
    const isOpen = device && world.agentBlackouts.isOpen(world.users.atDevice(device)?.userId, now)
    for (const call of device && !isOpen ? device.calls : []) stopRecordingCall(world, call, now)
    return usual(world, request, now)
  }),
}
