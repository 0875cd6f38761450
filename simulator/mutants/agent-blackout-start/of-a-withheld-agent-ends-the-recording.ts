import { stopRecordingCall } from '../../core/calls.ts'
import { agentSent, agentsCalls } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2', 'RECCTL-3'],
  says: 'AGENTBLACKOUTSTART of an agent who is withheld ends what is recorded.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const agent = agentSent(world, request.parameters)
    const isOpen = world.agentBlackouts.isOpen(agent?.userId, now)
    const outcome = usual(world, request, now)
    if (isOpen) for (const call of agentsCalls(world, agent)) stopRecordingCall(world, call, now)
    return outcome
  }),
}
