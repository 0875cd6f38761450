import { accept } from '../../core/outcome.ts'
import { afterAccepting } from '../change/after.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const activated = perWorld(() => new Set<number>())

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-11'],
  says: 'An inactive group that is added again takes phones.',
  change: together(
    afterAccepting('addGroup', (world, { parameters: { GROUPNAME } }) => {
      const known = world.groups.named(GROUPNAME)
      if (known) activated(world).add(known.id)
    }),
    handling('modifyGroupPermission', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      const { GROUPID = '', DEVICEID } = request.parameters
      if (outcome.ok || !activated(world).has(Number(GROUPID))) return outcome
      const body = { GROUPID, GROUPNAME: '', AGENTID: '', FIRSTNAME: '', LASTNAME: '', DEVICEID }
      return accept('ok', body)
    }),
  ),
}
