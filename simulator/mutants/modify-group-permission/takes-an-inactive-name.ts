import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-11'],
  says: 'An inactive group takes phones by its name.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { GROUPID = '', GROUPNAME = '', AGENTID = '', DEVICEID } = request.parameters
    if (outcome.ok || !(world.groups.named(GROUPNAME)?.isActive === false)) return outcome
    return accept('ok', { GROUPID, GROUPNAME, AGENTID, FIRSTNAME: '', LASTNAME: '', DEVICEID })
  }),
}
