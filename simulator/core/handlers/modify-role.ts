import { actionOf, addOrDelete } from '../action.ts'
import { accept, type Handler, refuse } from '../outcome.ts'

export const modifyRole: Handler<'modifyRole'> = (world, { parameters }) => {
  const { ACTION, ROLENAME, DESCRIPTION = '' } = parameters
  const asked = actionOf(ACTION, addOrDelete)
  if (!asked.ok) return asked
  const existing = world.roles.named(ROLENAME)
  if (asked.action === 'DELETE' && !existing) return refuse('roleNotFound')

  if (!existing) world.roles.add(ROLENAME, DESCRIPTION)
  else if (asked.action === 'DELETE') world.roles.delete(existing)

  if (!existing) return accept('roleAdded', {})
  return asked.action === 'DELETE'
    ? accept('roleDeleted', {})
    : accept('roleExists', {}, { role: existing.name })
}
