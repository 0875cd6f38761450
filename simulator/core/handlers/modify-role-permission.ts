import { actionOf, addOrDelete } from '../action.ts'
import type { PermissionsDescription } from '../description.ts'
import { byNameOrId } from '../name-or-id.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import { permissionKey } from '../roles.ts'

export const modifyRolePermission: Handler<'modifyRolePermission'> = (world, { parameters }) => {
  const { ACTION, ROLENAME, ROLEID, PERMISSIONNAME } = parameters
  const asked = actionOf(ACTION, addOrDelete)
  if (!asked.ok) return asked
  const role = byNameOrId(world.roles, ROLENAME, ROLEID)
  if (!role) return refuse('roleNotFound')
  if (!takes(world.permissions, PERMISSIONNAME))
    return refuse('permissionUnknown', { found: PERMISSIONNAME })

  if (asked.action === 'ADD') world.roles.grant(role, PERMISSIONNAME)
  else world.roles.revoke(role, PERMISSIONNAME)

  return accept(asked.action === 'ADD' ? 'permissionAdded' : 'permissionDeleted', {})
}

/** The server takes a name that it knows, and any other where it is open about them. */
function takes({ names, others }: PermissionsDescription, name: string): boolean {
  const isKnown = names.some((known) => permissionKey(known) === permissionKey(name))
  return isKnown || others === 'accepted'
}
