import { describe, expect, test } from 'vitest'
import { accept, refuse } from '../outcome.ts'
import { ask, everything } from '../world.fixture.ts'
import type { World } from '../world.ts'
import { roleNamed, staffedWorld } from './administration.fixture.ts'

const widgets = { ACTION: 'ADD', ROLENAME: 'Auditor', PERMISSIONNAME: 'HOMEPAGEWIDGETS' }

/** A server that knows two permissions, one of them in small letters. */
function strictWorld(): World {
  return staffedWorld({
    permissions: { names: ['HOMEPAGEWIDGETS', 'playback'], others: 'refused' },
  })
}

test.each([
  ['ROLENAME', widgets],
  ['lower case', { ...widgets, ACTION: 'add', ROLENAME: 'auditor' }],
  ['ROLEID', { ACTION: 'ADD', ROLEID: '2', PERMISSIONNAME: 'HOMEPAGEWIDGETS' }],
  ['ROLENAME, whatever the ROLEID', { ...widgets, ROLEID: '1' }],
  ['ROLENAME beside a ROLEID of nothing', { ...widgets, ROLEID: '99' }],
  ['a permission in small letters', { ...widgets, PERMISSIONNAME: 'homePageWidgets' }],
])('ADD gives a role a permission by %s', (_, parameters) => {
  const world = strictWorld()
  expect(ask(world, 'modifyRolePermission', parameters)).toEqual(accept('permissionAdded', {}))
  expect(roleNamed(world, 'Auditor')).toEqual({
    permissions: ['HOMEPAGEWIDGETS'],
    groups: [],
    users: [],
  })
})

test('DELETE takes that permission from that role alone', () => {
  const world = strictWorld()
  const playback = { ROLENAME: 'Reviewer', PERMISSIONNAME: 'PLAYBACK' }
  ask(world, 'modifyRolePermission', { ACTION: 'ADD', ...playback })
  ask(world, 'modifyRolePermission', { ...widgets })
  const deleted = { ...widgets, ROLENAME: 'Reviewer', ACTION: 'delete' }
  expect(ask(world, 'modifyRolePermission', deleted)).toEqual(accept('permissionDeleted', {}))
  expect(roleNamed(world, 'Reviewer')?.permissions).toEqual(['PLAYBACK'])
  expect(roleNamed(world, 'Auditor')?.permissions).toEqual(['HOMEPAGEWIDGETS'])
})

test.each([
  ['ADD of a permission the role has', { ...widgets, ROLENAME: 'Reviewer' }, 'permissionAdded'],
  ['DELETE of one it has not', { ...widgets, ACTION: 'DELETE' }, 'permissionDeleted'],
])('%s is accepted, and nothing changes', (_, parameters, message) => {
  const world = strictWorld()
  const before = everything(world)
  expect(ask(world, 'modifyRolePermission', parameters)).toMatchObject({ ok: true, message })
  expect(everything(world)).toEqual(before)
})

describe('a name that the server does not know', () => {
  const unknown = { ...widgets, PERMISSIONNAME: 'Fly' }

  test('is taken where it is open about them, as one name whatever its case', () => {
    const world = staffedWorld({ permissions: { names: [], others: 'accepted' } })
    expect(ask(world, 'modifyRolePermission', unknown)).toEqual(accept('permissionAdded', {}))
    expect(roleNamed(world, 'Auditor')?.permissions).toEqual(['FLY'])
    ask(world, 'modifyRolePermission', { ...unknown, ACTION: 'DELETE', PERMISSIONNAME: 'fly' })
    expect(roleNamed(world, 'Auditor')?.permissions).toEqual([])
  })

  test('is not one of those that start a known one', () => {
    const world = strictWorld()
    const start = { ...widgets, PERMISSIONNAME: 'HOMEPAGE' }
    expect(ask(world, 'modifyRolePermission', start)).toEqual(
      refuse('permissionUnknown', { found: 'HOMEPAGE' }),
    )
  })
})

test.each([
  [
    'an action that is none, before a role that is not there',
    { ...widgets, ACTION: 'SET', ROLENAME: 'Nobody' },
    refuse('actionInvalid', { allowed: 'ADD, DELETE', found: 'SET' }),
  ],
  ['a name of no role', { ...widgets, ROLENAME: 'Nobody' }, refuse('roleNotFound')],
  [
    'a name of no role beside a number of one',
    { ...widgets, ROLENAME: 'Nobody', ROLEID: '2' },
    refuse('roleNotFound'),
  ],
  [
    'a number of no role, before a permission that is unknown',
    { ACTION: 'ADD', ROLEID: '99', PERMISSIONNAME: 'Fly' },
    refuse('roleNotFound'),
  ],
  [
    'ADD of a permission that is unknown',
    { ...widgets, PERMISSIONNAME: 'Fly' },
    refuse('permissionUnknown', { found: 'Fly' }),
  ],
  [
    'DELETE of a permission that is unknown',
    { ...widgets, ACTION: 'DELETE', PERMISSIONNAME: 'Allow Scheduling' },
    refuse('permissionUnknown', { found: 'Allow Scheduling' }),
  ],
])('%s is refused, and nothing changes', (_, parameters, refusal) => {
  const world = strictWorld()
  const before = everything(world)
  expect(ask(world, 'modifyRolePermission', parameters)).toEqual(refusal)
  expect(everything(world)).toEqual(before)
})
