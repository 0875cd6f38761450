import { describe, expect, test } from 'vitest'
import { accept, refuse } from '../outcome.ts'
import { ask, everything } from '../world.fixture.ts'
import { roleNamed, staffedWorld } from './administration.fixture.ts'

const told = { group: 'Service', role: 'Reviewer' }
const added = { ACTION: 'ADD', ROLENAME: 'Reviewer', GROUPNAME: 'Service' }

describe('the role and the group', () => {
  test.each([
    ['by names', added],
    ['in lower case', { ...added, ACTION: 'add' }],
    ['by numbers', { ACTION: 'ADD', ROLEID: '1', GROUPID: '2' }],
    ['by numbers with zeros', { ACTION: 'ADD', ROLEID: '01', GROUPID: '002' }],
    ['by names in another case', { ACTION: 'ADD', ROLENAME: 'REVIEWER', GROUPNAME: 'service ' }],
    ['by names, whatever the numbers', { ...added, ROLEID: '2', GROUPID: '1' }],
    ['by names beside numbers of nothing', { ...added, ROLEID: '99', GROUPID: '99' }],
  ])('%s', (_, parameters) => {
    const world = staffedWorld()
    const auditor = roleNamed(world, 'Auditor')
    expect(ask(world, 'modifyRoleGroupPermission', parameters)).toEqual(
      accept('groupAssigned', {}, told),
    )
    expect(roleNamed(world, 'Reviewer')).toEqual({
      permissions: ['HOMEPAGEWIDGETS'],
      groups: [1, 2],
      users: [1],
    })
    expect(roleNamed(world, 'Auditor')).toEqual(auditor)
  })
})

test('DELETE takes the group from that role alone, and leaves its other groups', () => {
  const world = staffedWorld()
  for (const ROLEID of ['1', '2']) {
    ask(world, 'modifyRoleGroupPermission', { ACTION: 'ADD', ROLEID, GROUPID: '2' })
  }
  const deleted = { ...added, ACTION: 'delete' }
  expect(ask(world, 'modifyRoleGroupPermission', deleted)).toEqual(
    accept('groupUnassigned', {}, told),
  )
  expect(roleNamed(world, 'Reviewer')?.groups).toEqual([1])
  expect(roleNamed(world, 'Auditor')?.groups).toEqual([2])
})

test.each([
  [
    'ADD of a group that is assigned',
    { ACTION: 'ADD', ROLEID: '1', GROUPID: '1' },
    'groupAssigned',
  ],
  [
    'DELETE of a group that is not',
    { ACTION: 'DELETE', ROLEID: '1', GROUPID: '2' },
    'groupUnassigned',
  ],
])('%s is accepted, and nothing changes', (_, parameters, message) => {
  const world = staffedWorld()
  const before = everything(world)
  expect(ask(world, 'modifyRoleGroupPermission', parameters)).toMatchObject({ ok: true, message })
  expect(everything(world)).toEqual(before)
})

test.each([
  ['that is not there', { GROUPNAME: 'Group01' }, 'Group01'],
  ['of no such number', { GROUPID: '099' }, '099'],
  ['that is inactive', { GROUPNAME: 'closed' }, 'closed'],
  ['that is inactive, by number', { GROUPID: '3' }, '3'],
  ['that is not there, beside the number of one', { GROUPNAME: 'None', GROUPID: '2' }, 'None'],
])('a group %s is told by the message alone, and nothing changes', (_, parameters, group) => {
  const world = staffedWorld()
  const before = everything(world)
  for (const ACTION of ['ADD', 'DELETE']) {
    const request = { ACTION, ROLENAME: 'Reviewer', ...parameters }
    expect(ask(world, 'modifyRoleGroupPermission', request)).toEqual(
      accept('groupNotActive', {}, { group }),
    )
  }
  expect(everything(world)).toEqual(before)
})

test.each([
  [
    'an action that is none, before a role that is not there',
    { ACTION: 'SET', ROLEID: '99', GROUPID: '1' },
    refuse('actionInvalid', { allowed: 'ADD, DELETE', found: 'SET' }),
  ],
  ['a name of no role', { ...added, ROLENAME: 'Nobody' }, refuse('roleNotFound')],
  ['a number of no role', { ACTION: 'ADD', ROLEID: '99', GROUPID: '1' }, refuse('roleNotFound')],
  [
    'a name of no role beside a number of one',
    { ...added, ROLENAME: 'Nobody', ROLEID: '1' },
    refuse('roleNotFound'),
  ],
  [
    'a role that is not there, before a group that is not',
    { ...added, ROLENAME: 'Nobody', GROUPNAME: 'None' },
    refuse('roleNotFound'),
  ],
])('%s is refused, and nothing changes', (_, parameters, refusal) => {
  const world = staffedWorld()
  const before = everything(world)
  expect(ask(world, 'modifyRoleGroupPermission', parameters)).toEqual(refusal)
  expect(everything(world)).toEqual(before)
})
