import { actionOf, addOrDelete } from '../action.ts'
import { byNameOrId } from '../name-or-id.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import type { Request } from '../request.ts'
import type { User } from '../users.ts'
import type { World } from '../world.ts'

type Parameters = Request<'modifyGroupPermission'>['parameters']

export const modifyGroupPermission: Handler<'modifyGroupPermission'> = (world, { parameters }) => {
  const { ACTION, GROUPNAME, GROUPID, DEVICEID } = parameters
  const asked = actionOf(ACTION, addOrDelete)
  if (!asked.ok) return asked
  const group = byNameOrId(world.groups, GROUPNAME, GROUPID)
  if (!group?.isActive) return refuse('groupNotFound')
  const agent = meantAgent(world, parameters)
  if (!agent?.isAgent) return refuse('agentNotFound')
  if (!agent.phones.has(DEVICEID)) return refuse('deviceNotFound')

  if (asked.action === 'ADD') world.groups.enter(group.id, DEVICEID)
  else world.groups.leave(group.id, DEVICEID)

  return accept('ok', {
    GROUPID: String(group.id),
    GROUPNAME: group.name,
    AGENTID: String(agent.userId),
    FIRSTNAME: agent.firstName,
    LASTNAME: agent.lastName,
    DEVICEID,
  })
}

/** The two names together are what counts, and AGENTID only where they are not both sent. */
function meantAgent(world: World, { FIRSTNAME, LASTNAME, AGENTID }: Parameters): User | undefined {
  if (FIRSTNAME === undefined || LASTNAME === undefined) return world.users.find(Number(AGENTID))
  const named = world.users.named(FIRSTNAME, LASTNAME)
  return named.find((user) => user.isAgent)
}
