import { actionOf, addOrDelete } from '../action.ts'
import { byNameOrId } from '../name-or-id.ts'
import { accept, type Handler, refuse } from '../outcome.ts'

export const modifyRoleGroupPermission: Handler<'modifyRoleGroupPermission'> = (
  world,
  { parameters },
) => {
  const { ACTION, ROLENAME, ROLEID, GROUPNAME, GROUPID = '' } = parameters
  const asked = actionOf(ACTION, addOrDelete)
  if (!asked.ok) return asked
  const role = byNameOrId(world.roles, ROLENAME, ROLEID)
  if (!role) return refuse('roleNotFound')

  const group = byNameOrId(world.groups, GROUPNAME, GROUPID)
  // Documented to be accepted, though nothing comes of it (MODROLEGROUP-4).
  if (!group?.isActive) return accept('groupNotActive', {}, { group: GROUPNAME ?? GROUPID })
  if (asked.action === 'ADD') world.roles.assignGroup(role, group.id)
  else world.roles.unassignGroup(role, group.id)

  const told = { group: group.name, role: role.name }
  return accept(asked.action === 'ADD' ? 'groupAssigned' : 'groupUnassigned', {}, told)
}
