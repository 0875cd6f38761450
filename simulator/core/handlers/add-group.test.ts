import { expect, test } from 'vitest'
import { accept } from '../outcome.ts'
import { ask, everything } from '../world.fixture.ts'
import { staffedWorld } from './administration.fixture.ts'

test('a new group has a number that no group had, is active and empty, and is known by its name', () => {
  const world = staffedWorld()
  expect(ask(world, 'addGroup', { GROUPNAME: 'Sales & Marketing' })).toEqual(
    accept(
      'groupAdded',
      { GROUPID: '4', GROUPNAME: 'Sales & Marketing' },
      { group: 'Sales & Marketing' },
    ),
  )
  expect(world.groups.named('Sales & Marketing')).toEqual({
    id: 4,
    name: 'Sales & Marketing',
    isActive: true,
  })
  expect(world.groups.all().at(-1)?.phones).toEqual([])
})

test.each([
  ['its own name', 'Sales', '1', 'Sales'],
  ['other case', 'sALES', '1', 'Sales'],
  ['blanks at the ends', ' Sales\u00A0', '1', 'Sales'],
  ['the name of an inactive one', 'Closed', '3', 'Closed'],
])('a group that exists under %s is given, and nothing changes', (_, name, id, told) => {
  const world = staffedWorld()
  const before = everything(world)
  expect(ask(world, 'addGroup', { GROUPNAME: name })).toEqual(
    accept('groupExists', { GROUPID: id, GROUPNAME: told }, { group: told }),
  )
  expect(everything(world)).toEqual(before)
  expect(ask(world, 'addGroup', { GROUPNAME: 'New' })).toMatchObject({ body: { GROUPID: '4' } })
})

test('blanks inside a name make it another', () => {
  const world = staffedWorld()
  expect(ask(world, 'addGroup', { GROUPNAME: 'Sa les' })).toMatchObject({ message: 'groupAdded' })
})
