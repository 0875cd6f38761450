import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-18'],
  says: 'A phone that nobody has is told before an agent who is not there.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isThere = world.users.holding(request.parameters.DEVICEID)
    return !outcome.ok && outcome.refusal === 'agentNotFound' && !isThere
      ? refuse('deviceNotFound')
      : outcome
  }),
}
