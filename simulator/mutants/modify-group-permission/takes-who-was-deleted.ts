import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-14'],
  says: 'A user who was deleted is put into the group.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { GROUPID = '', GROUPNAME = '', AGENTID = '', DEVICEID } = request.parameters
    if (outcome.ok || !(world.users.record(Number(AGENTID))?.status === 'D')) return outcome
    return accept('ok', { GROUPID, GROUPNAME, AGENTID, FIRSTNAME: '', LASTNAME: '', DEVICEID })
  }),
}
