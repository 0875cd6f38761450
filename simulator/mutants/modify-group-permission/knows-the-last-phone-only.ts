import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-7'],
  says: 'Only the last phone of an agent is taken.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const agent = world.users.find(outcome.ok ? Number(outcome.body.AGENTID) : 0)
    const last = [...(agent?.phones ?? [])].at(-1)
    return outcome.ok && last !== request.parameters.DEVICEID ? refuse('deviceNotFound') : outcome
  }),
}
