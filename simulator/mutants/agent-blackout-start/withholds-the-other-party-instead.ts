import { accept } from '../../core/outcome.ts'
import { agentSent, callsOf } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-11'],
  says: 'AGENTBLACKOUTSTART withholds the calls of everyone but the agent.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const agent = agentSent(world, request.parameters)
    if (!agent) return usual(world, request, now)
    for (const call of callsOf(world)) {
      if (world.users.atDevice(call.device) !== agent) call.blackout.start(now)
    }
    return accept('sentToCores', {}, { cores: '1' })
  }),
}
