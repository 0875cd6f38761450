import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-10'],
  says: 'ADD of a phone of another agent is accepted.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ACTION, GROUPID = '', GROUPNAME = '', AGENTID = '', DEVICEID } = request.parameters
    if (
      outcome.ok ||
      !(outcome.refusal === 'deviceNotFound' && ACTION === 'ADD' && world.users.holding(DEVICEID))
    )
      return outcome
    return accept('ok', { GROUPID, GROUPNAME, AGENTID, FIRSTNAME: '', LASTNAME: '', DEVICEID })
  }),
}
