import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-18'],
  says: 'An agent who is not there is told before a group that is not.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { AGENTID } = request.parameters
    const isThere = AGENTID === undefined || world.users.find(Number(AGENTID))
    return !outcome.ok && outcome.refusal === 'groupNotFound' && !isThere
      ? refuse('agentNotFound')
      : outcome
  }),
}
