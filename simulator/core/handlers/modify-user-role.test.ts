import { describe, expect, test } from 'vitest'
import { accept, refuse } from '../outcome.ts'
import { ask, everything } from '../world.fixture.ts'
import { roleNamed, staffedWorld } from './administration.fixture.ts'

const auditor = { ACTION: 'ADD', ROLENAME: 'Auditor' }
const assigned = (user: string) => accept('roleAssigned', {}, { user, role: 'Auditor' })

describe('the user is found by', () => {
  test.each([
    ['USERID', { USERID: '2' }, 2],
    ['USERID with zeros', { USERID: '002' }, 2],
    ['USERNAME', { USERNAME: 'grace.login' }, 2],
    ['SYSTEMUSERNAME', { SYSTEMUSERNAME: 'alan' }, 3],
    ['FIRSTNAME', { FIRSTNAME: 'Grace' }, 2],
    ['FIRSTNAME in another case', { FIRSTNAME: 'gRACE ' }, 2],
    ['LASTNAME', { LASTNAME: 'Byron' }, 1],
    ['LASTNAME in another case', { LASTNAME: 'BYRON' }, 1],
    ['both names', { FIRSTNAME: 'Ada', LASTNAME: 'Murray' }, 4],
    ['a name that several have, and a login', { FIRSTNAME: 'Ada', USERNAME: 'am.login' }, 4],
    [
      'everything',
      {
        USERID: '2',
        LASTNAME: 'Murray',
        FIRSTNAME: 'Grace',
        SYSTEMUSERNAME: 'grace',
        USERNAME: 'grace.login',
      },
      2,
    ],
  ])('%s', (_, selectors, userId) => {
    const world = staffedWorld()
    expect(ask(world, 'modifyUserRole', { ...auditor, ...selectors })).toEqual(
      assigned(String(userId)),
    )
    expect(roleNamed(world, 'Auditor')).toEqual({ permissions: [], groups: [], users: [userId] })
    expect(roleNamed(world, 'Reviewer')?.users).toEqual([1])
  })
})

test.each([
  ['ROLEID', { ROLEID: '2' }],
  ['ROLENAME in another case', { ROLENAME: 'auditor' }],
  ['ROLENAME, whatever the ROLEID', { ROLENAME: 'Auditor', ROLEID: '1' }],
  ['ROLENAME beside a ROLEID of nothing', { ROLENAME: 'Auditor', ROLEID: '99' }],
])('the role is found by %s', (_, role) => {
  const world = staffedWorld()
  expect(ask(world, 'modifyUserRole', { ACTION: 'add', USERID: '1', ...role })).toEqual(
    assigned('1'),
  )
  expect(roleNamed(world, 'Auditor')?.users).toEqual([1])
})

test('DELETE takes the role from that user alone, who keeps other roles', () => {
  const world = staffedWorld()
  for (const USERID of ['1', '2']) ask(world, 'modifyUserRole', { ...auditor, USERID })
  expect(ask(world, 'modifyUserRole', { ...auditor, ACTION: 'Delete', USERID: '1' })).toEqual(
    accept('roleUnassigned', {}, { user: '1', role: 'Auditor' }),
  )
  expect(roleNamed(world, 'Auditor')?.users).toEqual([2])
  expect(roleNamed(world, 'Reviewer')?.users).toEqual([1])
})

test.each([
  [
    'ADD of a role the user has',
    { ACTION: 'ADD', ROLENAME: 'Reviewer', USERID: '1' },
    'roleAssigned',
  ],
  [
    'DELETE of one the user has not',
    { ACTION: 'DELETE', ROLENAME: 'Reviewer', USERID: '2' },
    'roleUnassigned',
  ],
])('%s is accepted, and nothing changes', (_, parameters, message) => {
  const world = staffedWorld()
  const before = everything(world)
  expect(ask(world, 'modifyUserRole', parameters)).toMatchObject({ ok: true, message })
  expect(everything(world)).toEqual(before)
})

test.each([
  [
    'an action that is none, before a role that is not there',
    { ACTION: 'SET', ROLEID: '99', USERID: '99' },
    refuse('actionInvalid', { allowed: 'ADD, DELETE', found: 'SET' }),
  ],
  ['a name of no role', { ...auditor, ROLENAME: 'None', USERID: '1' }, refuse('roleNotFound')],
  [
    'a name of no role beside a number of one',
    { ...auditor, ROLENAME: 'None', ROLEID: '1', USERID: '1' },
    refuse('roleNotFound'),
  ],
  [
    'a role that is not there, before a user who is not',
    { ACTION: 'ADD', ROLEID: '99', USERID: '99' },
    refuse('roleNotFound'),
  ],
  ['a number of no user', { ...auditor, USERID: '99' }, refuse('userNotFound')],
  ['a first name of no user', { ...auditor, FIRSTNAME: 'Nobody' }, refuse('userNotFound')],
  ['a login in another case', { ...auditor, USERNAME: 'GRACE.LOGIN' }, refuse('userNotFound')],
  ['a system user in another case', { ...auditor, SYSTEMUSERNAME: 'Ada' }, refuse('userNotFound')],
  ['a deleted user', { ...auditor, USERID: '5' }, refuse('userNotFound')],
  ['a name of a deleted user', { ...auditor, LASTNAME: 'Kenneth' }, refuse('userNotFound')],
  ['a login of a deleted user', { ...auditor, USERNAME: 'mk.login' }, refuse('userNotFound')],
  [
    'selectors of two users',
    { ...auditor, USERID: '1', USERNAME: 'grace.login' },
    refuse('userNotFound'),
  ],
  [
    'a first name that does not go with the last one',
    { ...auditor, FIRSTNAME: 'Grace', LASTNAME: 'Byron' },
    refuse('userNotFound'),
  ],
  [
    'one selector of three that does not fit',
    { ...auditor, FIRSTNAME: 'Ada', LASTNAME: 'Byron', SYSTEMUSERNAME: 'am' },
    refuse('userNotFound'),
  ],
  ['a first name of two users', { ...auditor, FIRSTNAME: 'Ada' }, refuse('userNotUnique')],
  ['a last name of two users', { ...auditor, LASTNAME: 'murray' }, refuse('userNotUnique')],
])('%s is refused, and nothing changes', (_, parameters, refusal) => {
  const world = staffedWorld()
  const before = everything(world)
  expect(ask(world, 'modifyUserRole', parameters)).toEqual(refusal)
  expect(everything(world)).toEqual(before)
})
