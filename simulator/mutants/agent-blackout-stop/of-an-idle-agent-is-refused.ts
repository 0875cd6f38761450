import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'AGENTBLACKOUTSTOP of an agent who is in no call is refused.',
  change: handling('agentBlackoutStop', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const isIdle = device?.calls.length === 0
    return isIdle ? refuse('agentNotFound') : usual(world, request, now)
  }),
}
