import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-17'],
  says: 'AGENTBLACKOUTSTART for a device without agent is refused, and withholds the calls on it.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isNobody = !outcome.ok && outcome.refusal === 'agentNotFound'
    const calls = deviceSent(world, request.parameters)?.calls ?? []
    if (isNobody) for (const call of calls) call.blackout.start(now)
    return outcome
  }),
}
