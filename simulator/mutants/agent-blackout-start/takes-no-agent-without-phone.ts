import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-20'],
  says: 'AGENTBLACKOUTSTART by the name of a user who has no phone is refused.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    return device ? usual(world, request, now) : refuse('deviceNotFound')
  }),
}
