import { accept, type Handler } from '../outcome.ts'

export const addGroup: Handler<'addGroup'> = (world, { parameters: { GROUPNAME } }) => {
  const existing = world.groups.named(GROUPNAME)

  const group = existing ?? world.groups.add(GROUPNAME)

  return accept(
    existing ? 'groupExists' : 'groupAdded',
    { GROUPID: String(group.id), GROUPNAME: group.name },
    { group: group.name },
  )
}
