import { expect, test } from 'vitest'
import { type Facts, type Person, type Sent, step } from './administration-model.fixture.ts'
import { staffedWorld } from './handlers/administration.fixture.ts'
import { ask } from './world.fixture.ts'
import type { World } from './world.ts'

/** Every run of up to three requests about groups and roles, held against a model of them. */

const people: readonly Person[] = [
  person(1, 'Ada', 'Byron', 'ada', '4001'),
  person(2, 'Grace', 'Murray', 'grace', '4003', '4004'),
  person(3, 'Alan', 'Mathison', 'alan', '9005'),
  person(4, 'Ada', 'Murray', 'am'),
]

const start: Facts = {
  groups: [
    { id: 1, name: 'Sales', on: true },
    { id: 2, name: 'Service', on: true },
    { id: 3, name: 'Closed', on: false },
  ],
  roles: [
    { id: 1, name: 'Reviewer', about: 'Listens' },
    { id: 2, name: 'Auditor', about: '' },
  ],
  links: [
    '4003 in group 1',
    'HOMEPAGEWIDGETS of role 1',
    'group 1 for role 1',
    'user 1 has role 1',
  ],
  lastGroup: 3,
  lastRole: 2,
}

/** One request, to be sent to a world, and to the model by its name. */
interface Request {
  readonly command: string
  readonly sent: Sent
  readonly ask: (world: World) => Decided
}

type Decided =
  | { readonly ok: true; readonly message: string; readonly words: object; readonly body: object }
  | { readonly ok: false; readonly refusal: string }

const ada = { FIRSTNAME: 'Ada', LASTNAME: 'Byron', DEVICEID: '4001' }

// Group 4 and role 3 are the first that a run adds.
const requests: readonly Request[] = [
  ...[
    { GROUPNAME: 'Night' },
    { GROUPNAME: ' NIGHT ' },
    { GROUPNAME: 'Sales' },
    { GROUPNAME: 'Closed' },
  ].map((sent) => ({
    command: 'addGroup',
    sent,
    ask: (world: World) => ask(world, 'addGroup', sent),
  })),
  ...bothWays([
    { GROUPNAME: 'night', ...ada },
    { GROUPID: '4', AGENTID: '2', DEVICEID: '4003' },
    { GROUPNAME: 'Sales', GROUPID: '2', AGENTID: '2', DEVICEID: '4003' },
    { GROUPNAME: 'Service', ...ada, AGENTID: '2', DEVICEID: '4003' },
    { GROUPID: '3', AGENTID: '3', DEVICEID: '9005' },
    { GROUPID: '1', AGENTID: '4', FIRSTNAME: 'Grace', DEVICEID: '4003' },
  ]).map((sent) => ({
    command: 'modifyGroupPermission',
    sent,
    ask: (world: World) => ask(world, 'modifyGroupPermission', sent),
  })),
  ...[
    ...bothWays([{ ROLENAME: 'Coach' }, { ROLENAME: 'REVIEWER' }, { ROLENAME: 'coach ' }]),
    { ACTION: 'MODIFY', ROLENAME: 'Reviewer' },
  ].map((sent) => ({
    command: 'modifyRole',
    sent,
    ask: (world: World) => ask(world, 'modifyRole', sent),
  })),
  ...bothWays([
    { ROLENAME: 'Coach', GROUPNAME: 'Night' },
    { ROLEID: '1', GROUPID: '2' },
    { ROLENAME: 'Reviewer', ROLEID: '2', GROUPNAME: 'Sales', GROUPID: '2' },
    { ROLEID: '3', GROUPNAME: 'Closed' },
  ]).map((sent) => ({
    command: 'modifyRoleGroupPermission',
    sent,
    ask: (world: World) => ask(world, 'modifyRoleGroupPermission', sent),
  })),
  ...bothWays([
    { ROLENAME: 'coach', USERNAME: 'am.login' },
    { ROLEID: '3', FIRSTNAME: 'grace' },
    { ROLENAME: 'Reviewer', ROLEID: '9', FIRSTNAME: 'Ada', LASTNAME: 'Byron' },
    { ROLEID: '1', FIRSTNAME: 'Ada' },
  ]).map((sent) => ({
    command: 'modifyUserRole',
    sent,
    ask: (world: World) => ask(world, 'modifyUserRole', sent),
  })),
  ...bothWays([
    { ROLENAME: 'Coach', PERMISSIONNAME: 'HOMEPAGEWIDGETS' },
    { ROLEID: '1', PERMISSIONNAME: 'homepagewidgets' },
    { ROLENAME: 'Reviewer', PERMISSIONNAME: 'FLY' },
  ]).map((sent) => ({
    command: 'modifyRolePermission',
    sent,
    ask: (world: World) => ask(world, 'modifyRolePermission', sent),
  })),
]

test.each(requests.map((request) => [told(request), request] as const))(
  'runs that begin with %s',
  (_, first) => {
    check([first])
    for (const second of requests) {
      check([first, second])
      for (const third of requests) check([first, second, third])
    }
  },
)

/** Compares what the last request of a run is answered, and all that is so after it. */
function check(run: readonly Request[]): void {
  const world = staffedWorld()
  let facts = start
  let answers: readonly unknown[] = []
  for (const { command, sent, ask } of run) {
    const expected = step(people, facts, command, sent)
    facts = expected.facts
    answers = [answerOf(ask(world)), expected.answer]
  }
  const [answered, expected] = answers
  const found = { answer: answered, ...seen(world) }
  const wanted = { answer: expected, ...sought(facts) }
  // Text is compared first, for it is quick.
  if (JSON.stringify(found) === JSON.stringify(wanted)) return
  expect(found, run.map(told).join('\n')).toEqual(wanted)
}

function told({ command, sent }: Request): string {
  const values = Object.entries(sent).map(([name, value]) => `${name}=${value}`)
  return [command, ...values].join(' ')
}

function bothWays<S extends Sent>(all: readonly S[]): readonly (S & { readonly ACTION: string })[] {
  return ['ADD', 'DELETE'].flatMap((ACTION) => all.map((sent) => ({ ...sent, ACTION })))
}

function answerOf(outcome: Decided): readonly string[] {
  if (!outcome.ok) return [outcome.refusal]
  const body = Object.values(outcome.body).map(String)
  return [outcome.message, ...(body.length > 0 ? body : Object.values(outcome.words).map(String))]
}

/** What of the world the model knows too. */
function seen(world: World) {
  const groups = world.groups.all()
  const roles = world.roles.all()
  return {
    groups: groups.map(({ id, name, isActive }) => ({ id, name, on: isActive })),
    roles: roles.map(({ id, name, description }) => ({ id, name, about: description })),
    links: [
      ...groups.flatMap(({ id, phones }) => phones.map((phone) => `${phone} in group ${id}`)),
      ...roles.flatMap((role) => [
        ...Array.from(role.permissions, (name) => `${name} of role ${role.id}`),
        ...Array.from(role.groups, (id) => `group ${id} for role ${role.id}`),
        ...Array.from(role.users, (id) => `user ${id} has role ${role.id}`),
      ]),
    ].sort(),
    recordedIn: ['4001', '4003', '9005'].map((id) => world.groups.ofPhone({ id, alias: '' })),
  }
}

function sought({ groups, roles, links }: Facts) {
  const oldest = (phone: string) => links.find((link) => link.startsWith(`${phone} in group `))
  return {
    groups,
    roles,
    links: links.toSorted(),
    recordedIn: ['4001', '4003', '9005']
      .map(oldest)
      .map((link) => (link === undefined ? undefined : Number(link.split(' ').at(-1)))),
  }
}

function person(id: number, first: string, last: string, system: string, ...phones: string[]) {
  return { id, first, last, login: `${system}.login`, system, phones }
}
