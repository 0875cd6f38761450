import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-17'],
  says: 'AGENTBLACKOUTSTART for a device without agent is accepted.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isNobody = !outcome.ok && outcome.refusal === 'agentNotFound'
    return isNobody ? accept('sentToCores', {}, { cores: '1' }) : outcome
  }),
}
