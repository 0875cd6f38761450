import { actionOf, addOrDelete } from '../action.ts'
import { byNameOrId } from '../name-or-id.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import type { Request } from '../request.ts'
import type { User } from '../users.ts'
import type { World } from '../world.ts'

type Parameters = Request<'modifyUserRole'>['parameters']

/** What names a user: each alone may fit several (MODUSERROLE-2). */
const lookUps = {
  USERID: (world, value) => [world.users.find(Number(value))].filter((user) => user !== undefined),
  LASTNAME: (world, value) => world.users.withLastName(value),
  FIRSTNAME: (world, value) => world.users.withFirstName(value),
  SYSTEMUSERNAME: (world, value) => world.users.withSysUser(value),
  USERNAME: (world, value) => world.users.withUsername(value),
} as const satisfies Record<string, (world: World, value: string) => readonly User[]>

const selectors = ['USERID', 'LASTNAME', 'FIRSTNAME', 'SYSTEMUSERNAME', 'USERNAME'] as const

export const modifyUserRole: Handler<'modifyUserRole'> = (world, { parameters }) => {
  const { ACTION, ROLENAME, ROLEID } = parameters
  const asked = actionOf(ACTION, addOrDelete)
  if (!asked.ok) return asked
  const role = byNameOrId(world.roles, ROLENAME, ROLEID)
  if (!role) return refuse('roleNotFound')
  const [user, ...others] = usersThatFit(world, parameters)
  if (!user) return refuse('userNotFound')
  if (others.length > 0) return refuse('userNotUnique')

  if (asked.action === 'ADD') world.roles.assignUser(role, user.userId)
  else world.roles.unassignUser(role, user.userId)

  const told = { user: String(user.userId), role: role.name }
  return accept(asked.action === 'ADD' ? 'roleAssigned' : 'roleUnassigned', {}, told)
}

/** The users that everything sent of them fits (MODUSERROLE-7). */
function usersThatFit(world: World, parameters: Parameters): readonly User[] {
  const [first = [], ...others] = selectors.flatMap((selector) => {
    const value = parameters[selector]
    return value === undefined ? [] : [new Set<User>(lookUps[selector](world, value))]
  })
  return [...first].filter((user) => others.every((fitting) => fitting.has(user)))
}
