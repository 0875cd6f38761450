/**
 * Groups and roles once more, as the reference tells them and in another way than the handlers do:
 * lists that are searched, and facts as sentences. It knows nothing of the code it is held against.
 */

/** What is so. A link is a sentence, such as `4003 in group 1`; the oldest stands first. */
export interface Facts {
  readonly groups: readonly { readonly id: number; readonly name: string; readonly on: boolean }[]
  readonly roles: readonly { readonly id: number; readonly name: string; readonly about: string }[]
  readonly links: readonly string[]
  readonly lastGroup: number
  readonly lastRole: number
}

export interface Person {
  readonly id: number
  readonly first: string
  readonly last: string
  readonly login: string
  readonly system: string
  readonly phones: readonly string[]
}

/** What may be sent of groups and roles. */
export interface Sent {
  readonly ACTION?: string | undefined
  readonly GROUPNAME?: string | undefined
  readonly GROUPID?: string | undefined
  readonly ROLENAME?: string | undefined
  readonly ROLEID?: string | undefined
  readonly DESCRIPTION?: string | undefined
  readonly PERMISSIONNAME?: string | undefined
  readonly FIRSTNAME?: string | undefined
  readonly LASTNAME?: string | undefined
  readonly AGENTID?: string | undefined
  readonly DEVICEID?: string | undefined
  readonly USERID?: string | undefined
  readonly USERNAME?: string | undefined
  readonly SYSTEMUSERNAME?: string | undefined
}

/** What a request is answered: a word of the contract and the values beside it. */
export type Answer = readonly string[]

interface Step {
  readonly facts: Facts
  readonly answer: Answer
}

const permissions = ['HOMEPAGEWIDGETS']

/** What comes of a request, and what it is answered. Users and their phones stay as they are. */
export function step(people: readonly Person[], facts: Facts, command: string, sent: Sent): Step {
  const stays = (...answer: string[]): Step => ({ facts, answer })
  if (command === 'addGroup') {
    const there = facts.groups.find(({ name }) => same(name, sent.GROUPNAME))
    if (there) return stays('groupExists', String(there.id), there.name)
    const id = facts.lastGroup + 1
    const name = sent.GROUPNAME ?? ''
    const groups = [...facts.groups, { id, name, on: true }]
    return { facts: { ...facts, groups, lastGroup: id }, answer: ['groupAdded', String(id), name] }
  }
  const action = sent.ACTION?.toUpperCase()
  if (action !== 'ADD' && action !== 'DELETE') return stays('actionInvalid')
  const links = (link: string): Facts => ({ ...facts, links: changed(facts.links, action, link) })
  const group = chosen(facts.groups, sent.GROUPNAME, sent.GROUPID)
  const role = chosen(facts.roles, sent.ROLENAME, sent.ROLEID)

  if (command === 'modifyGroupPermission') {
    const { DEVICEID = '' } = sent
    if (!group?.on) return stays('groupNotFound')
    const agent = people.find((person) =>
      sent.FIRSTNAME !== undefined && sent.LASTNAME !== undefined
        ? same(person.first, sent.FIRSTNAME) && same(person.last, sent.LASTNAME)
        : person.id === Number(sent.AGENTID),
    )
    if (!agent || agent.phones.length === 0) return stays('agentNotFound')
    if (!agent.phones.includes(DEVICEID)) return stays('deviceNotFound')
    const told = [group.id, group.name, agent.id, agent.first, agent.last, DEVICEID].map(String)
    return { facts: links(`${DEVICEID} in group ${group.id}`), answer: ['ok', ...told] }
  }

  if (command === 'modifyRole') {
    if (action === 'ADD') {
      if (role) return stays('roleExists', role.name)
      const id = facts.lastRole + 1
      const added = { id, name: sent.ROLENAME ?? '', about: sent.DESCRIPTION ?? '' }
      const roles = [...facts.roles, added]
      return { facts: { ...facts, roles, lastRole: id }, answer: ['roleAdded'] }
    }
    if (!role) return stays('roleNotFound')
    const roles = facts.roles.filter(({ id }) => id !== role.id)
    const left = facts.links.filter((link) => !link.endsWith(`role ${role.id}`))
    return { facts: { ...facts, roles, links: left }, answer: ['roleDeleted'] }
  }

  if (!role) return stays('roleNotFound')
  if (command === 'modifyRoleGroupPermission') {
    if (!group?.on) return stays('groupNotActive', sent.GROUPNAME ?? sent.GROUPID ?? '')
    return {
      facts: links(`group ${group.id} for role ${role.id}`),
      answer: [action === 'ADD' ? 'groupAssigned' : 'groupUnassigned', group.name, role.name],
    }
  }
  if (command === 'modifyUserRole') {
    const fitting = people.filter(
      (person) =>
        [undefined, String(person.id)].includes(sent.USERID) &&
        [undefined, person.login].includes(sent.USERNAME) &&
        [undefined, person.system].includes(sent.SYSTEMUSERNAME) &&
        (sent.FIRSTNAME === undefined || same(person.first, sent.FIRSTNAME)) &&
        (sent.LASTNAME === undefined || same(person.last, sent.LASTNAME)),
    )
    const [user] = fitting
    if (!user) return stays('userNotFound')
    if (fitting.length > 1) return stays('userNotUnique')
    return {
      facts: links(`user ${user.id} has role ${role.id}`),
      answer: [action === 'ADD' ? 'roleAssigned' : 'roleUnassigned', String(user.id), role.name],
    }
  }
  const permission = sent.PERMISSIONNAME?.toUpperCase() ?? ''
  if (!permissions.includes(permission)) return stays('permissionUnknown')
  return {
    facts: links(`${permission} of role ${role.id}`),
    answer: [action === 'ADD' ? 'permissionAdded' : 'permissionDeleted'],
  }
}

function same(one: string, other = ''): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** A name is what counts where one is sent, and else the number. */
function chosen<T extends { readonly id: number; readonly name: string }>(
  all: readonly T[],
  name: string | undefined,
  id: string | undefined,
): T | undefined {
  return all.find((one) => (name === undefined ? one.id === Number(id) : same(one.name, name)))
}

function changed(links: readonly string[], action: string, link: string): readonly string[] {
  if (action === 'DELETE') return links.filter((one) => one !== link)
  return links.includes(link) ? links : [...links, link]
}
