import type { WorldDescription } from '../description.ts'
import { worldOf } from '../world.fixture.ts'
import type { World } from '../world.ts'

/**
 * What the tests of groups and roles share: the small world with more people, groups and roles.
 *
 * Users: 1 Ada Byron with 4001, 2 Grace Murray with 4003 and 4004, 3 Alan Mathison with 9005, 4 Ada
 * Murray who is no agent, 5 Mary Kenneth who is deleted. Groups: 1 Sales with 4003, 2 Service, 3
 * Closed, which is inactive. Roles: 1 Reviewer, which has something of everything, 2 Auditor.
 */
export function staffedWorld(part: Partial<WorldDescription> = {}): World {
  return worldOf({
    users: [...staff, ...withoutPhones],
    groups: [
      { id: 1, name: 'Sales', isActive: true, phones: ['4003'] },
      { id: 2, name: 'Service', isActive: true, phones: [] },
      { id: 3, name: 'Closed', isActive: false, phones: [] },
    ],
    roles: [
      {
        id: 1,
        name: 'Reviewer',
        description: 'Listens',
        permissions: ['HOMEPAGEWIDGETS'],
        groups: [1],
        users: [1],
      },
      { id: 2, name: 'Auditor', description: '', permissions: [], groups: [], users: [] },
    ],
    ...part,
  })
}

const staff = worldOf()
  .users.all()
  .map((user) => ({ ...user, phones: [...user.phones] }))

const withoutPhones = staff.slice(0, 1).flatMap((ada) => [
  { ...ada, ...login('am'), userId: 4, lastName: 'Murray', isAgent: false, phones: [] },
  {
    ...ada,
    ...login('mk'),
    userId: 5,
    firstName: 'Mary',
    lastName: 'Kenneth',
    status: 'D' as const,
    phones: [],
  },
])

function login(name: string) {
  return { username: `${name}.login`, sysUser: name, crmUser: `CRM-${name}` }
}

/** The names of the groups, and who is in them. */
export function members(world: World): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(world.groups.all().map(({ name, phones }) => [name, phones]))
}

/** What a role has. */
export function roleNamed(world: World, name: string) {
  const role = world.roles.named(name)
  return (
    role && {
      permissions: [...role.permissions],
      groups: [...role.groups],
      users: [...role.users],
    }
  )
}
