import { accept } from '../../core/outcome.ts'
import { agentSent, agentsCalls } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-18'],
  says: 'AGENTBLACKOUTSTOP is accepted and does nothing where a call of the agent is, or was, withheld for itself.',
  change: handling('agentBlackoutStop', (usual) => (world, request, now) => {
    const calls = agentsCalls(world, agentSent(world, request.parameters))
    const isOwn = calls.some((call) => call.blackout.isOpen(now))
    return isOwn ? accept('sentToCores', {}, { cores: '1' }) : usual(world, request, now)
  }),
}
