import { expect, test } from 'vitest'
import { accept, refuse } from '../outcome.ts'
import { ask, everything } from '../world.fixture.ts'
import { roleNamed, staffedWorld } from './administration.fixture.ts'

const none = { permissions: [], groups: [], users: [] }

test.each([
  ['with a description', { DESCRIPTION: 'Adds up' }, 'Adds up'],
  ['without', {}, ''],
  ['with one that is blank', { DESCRIPTION: '' }, ''],
])('ADD adds a role %s, with nothing in it', (_, more, description) => {
  const world = staffedWorld()
  expect(ask(world, 'modifyRole', { ACTION: 'add', ROLENAME: 'Coach', ...more })).toEqual(
    accept('roleAdded', {}),
  )
  expect(world.roles.find(3)).toMatchObject({ name: 'Coach', description })
  expect(roleNamed(world, 'Coach')).toEqual(none)
})

test.each([
  ['its own name', 'Reviewer'],
  ['other case', 'REVIEWER'],
  ['blanks at the ends', ' Reviewer '],
])('ADD of a role that exists under %s is told so, and nothing changes', (_, ROLENAME) => {
  const world = staffedWorld()
  const before = everything(world)
  const parameters = { ACTION: 'ADD', ROLENAME, DESCRIPTION: 'Other' }
  expect(ask(world, 'modifyRole', parameters)).toEqual(
    accept('roleExists', {}, { role: 'Reviewer' }),
  )
  expect(everything(world)).toEqual(before)
})

test('DELETE deletes the role with what it has, and no other', () => {
  const world = staffedWorld()
  expect(ask(world, 'modifyRole', { ACTION: 'DELETE', ROLENAME: 'reviewer' })).toEqual(
    accept('roleDeleted', {}),
  )
  expect(world.roles.all().map(({ name }) => name)).toEqual(['Auditor'])
  expect(world.roles.find(1)).toBeUndefined()
})

test('a name that was deleted can be added again, under a new number and with nothing', () => {
  const world = staffedWorld()
  ask(world, 'modifyRole', { ACTION: 'ADD', ROLENAME: 'Coach' })
  ask(world, 'modifyRole', { ACTION: 'DELETE', ROLENAME: 'Coach' })
  ask(world, 'modifyRole', { ACTION: 'ADD', ROLENAME: 'Coach' })
  expect(world.roles.named('Coach')?.id).toBe(4)
  ask(world, 'modifyRole', { ACTION: 'DELETE', ROLENAME: 'Reviewer' })
  expect(ask(world, 'modifyRole', { ACTION: 'ADD', ROLENAME: 'Reviewer' })).toEqual(
    accept('roleAdded', {}),
  )
  expect(roleNamed(world, 'Reviewer')).toEqual(none)
})

test.each([
  [
    'an action that is none',
    { ACTION: 'LIST', ROLENAME: 'Reviewer' },
    refuse('actionInvalid', { allowed: 'ADD, DELETE', found: 'LIST' }),
  ],
  [
    'an action that is none before a role that is not there',
    { ACTION: 'ADDED', ROLENAME: 'Nobody' },
    refuse('actionInvalid', { allowed: 'ADD, DELETE', found: 'ADDED' }),
  ],
  [
    'DELETE of a role that is not there',
    { ACTION: 'DELETE', ROLENAME: 'Nobody' },
    refuse('roleNotFound'),
  ],
])('%s is refused, and nothing changes', (_, parameters, refusal) => {
  const world = staffedWorld()
  const before = everything(world)
  expect(ask(world, 'modifyRole', parameters)).toEqual(refusal)
  expect(everything(world)).toEqual(before)
})
