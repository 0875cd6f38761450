import { describe, expect, test } from 'vitest'
import { accept, refuse } from '../outcome.ts'
import { ask, everything } from '../world.fixture.ts'
import { members, staffedWorld } from './administration.fixture.ts'

const ada = { FIRSTNAME: 'Ada', LASTNAME: 'Byron', DEVICEID: '4001' }
const service = { ACTION: 'ADD', GROUPNAME: 'Service' }

const adaInService = accept('ok', {
  GROUPID: '2',
  GROUPNAME: 'Service',
  AGENTID: '1',
  FIRSTNAME: 'Ada',
  LASTNAME: 'Byron',
  DEVICEID: '4001',
})

describe('ADD puts the device into the group', () => {
  test.each([
    ['by names', { ...service, ...ada }],
    ['in lower case', { ...service, ...ada, ACTION: 'add' }],
    ['by numbers', { ACTION: 'ADD', GROUPID: '2', AGENTID: '1', DEVICEID: '4001' }],
    ['by numbers with zeros', { ACTION: 'ADD', GROUPID: '02', AGENTID: '001', DEVICEID: '4001' }],
    [
      'by names in another case, with blanks',
      {
        ...service,
        GROUPNAME: ' sERVICE',
        FIRSTNAME: 'ADA ',
        LASTNAME: ' byron',
        DEVICEID: '4001',
      },
    ],
    ['by the name of the group, whatever its number', { ...service, ...ada, GROUPID: '1' }],
    ['by the name of a group whose number is nobody’s', { ...service, ...ada, GROUPID: '99' }],
    ['by the names of the agent, whatever the number', { ...service, ...ada, AGENTID: '2' }],
    ['by names beside a number that is nobody’s', { ...service, ...ada, AGENTID: '99' }],
    [
      'by a number beside the first name of another',
      { ...service, AGENTID: '1', FIRSTNAME: 'Grace', DEVICEID: '4001' },
    ],
    [
      'by a number beside the last name of another',
      { ...service, AGENTID: '1', LASTNAME: 'Murray', DEVICEID: '4001' },
    ],
  ])('%s', (_, parameters) => {
    const world = staffedWorld()
    expect(ask(world, 'modifyGroupPermission', parameters)).toEqual(adaInService)
    expect(members(world)).toEqual({ Sales: ['4003'], Service: ['4001'], Closed: [] })
  })

  test.each([
    ['the second phone', { AGENTID: '2', DEVICEID: '4004' }, '4004'],
    ['a phone that is an alias', { AGENTID: '3', DEVICEID: '9005' }, '9005'],
  ])('%s of an agent', (_, parameters, phone) => {
    const world = staffedWorld()
    expect(ask(world, 'modifyGroupPermission', { ...service, ...parameters })).toMatchObject({
      ok: true,
      body: { DEVICEID: phone },
    })
    expect(members(world)).toEqual({ Sales: ['4003'], Service: [phone], Closed: [] })
  })

  test('once, however often', () => {
    const world = staffedWorld()
    const again = { ACTION: 'ADD', GROUPID: '1', AGENTID: '2', DEVICEID: '4003' }
    const before = everything(world)
    expect(ask(world, 'modifyGroupPermission', again)).toMatchObject({ ok: true })
    expect(everything(world)).toEqual(before)
  })

  test('beside the group it is in, which recordings of it go on belonging to', () => {
    const world = staffedWorld()
    ask(world, 'modifyGroupPermission', { ...service, AGENTID: '2', DEVICEID: '4003' })
    expect(members(world)).toMatchObject({ Sales: ['4003'], Service: ['4003'] })
    expect(world.groups.ofPhone({ id: '4003', alias: '' })).toBe(1)
  })
})

describe('DELETE takes the device out', () => {
  const leaving = { ACTION: 'DELETE', GROUPNAME: 'Sales', AGENTID: '2', DEVICEID: '4003' }

  test('of that group alone, and no other device', () => {
    const world = staffedWorld()
    for (const device of [
      { GROUPID: '1', AGENTID: '2', DEVICEID: '4004' },
      { GROUPID: '2', AGENTID: '2', DEVICEID: '4003' },
    ]) {
      ask(world, 'modifyGroupPermission', { ACTION: 'ADD', ...device })
    }
    expect(ask(world, 'modifyGroupPermission', leaving)).toMatchObject({
      ok: true,
      body: { GROUPID: '1', AGENTID: '2', FIRSTNAME: 'Grace', LASTNAME: 'Murray' },
    })
    expect(members(world)).toEqual({ Sales: ['4004'], Service: ['4003'], Closed: [] })
  })

  test('and is accepted where it is not in', () => {
    const world = staffedWorld()
    const before = everything(world)
    expect(ask(world, 'modifyGroupPermission', { ...leaving, GROUPNAME: 'Service' })).toMatchObject(
      {
        ok: true,
      },
    )
    expect(everything(world)).toEqual(before)
  })
})

const wrongAction = refuse('actionInvalid', { allowed: 'ADD, DELETE', found: 'MODIFY' })

test.each([
  ['an action that is none', { ...service, ...ada, ACTION: 'MODIFY' }, wrongAction],
  [
    'an action that is none before a group that is not there',
    { ACTION: 'MODIFY', GROUPID: '99', ...ada },
    wrongAction,
  ],
  ['a name of no group', { ...service, ...ada, GROUPNAME: 'Nobody' }, refuse('groupNotFound')],
  [
    'a name of no group beside a number of one',
    { ...service, ...ada, GROUPNAME: 'Nobody', GROUPID: '2' },
    refuse('groupNotFound'),
  ],
  ['a number of no group', { ACTION: 'ADD', GROUPID: '99', ...ada }, refuse('groupNotFound')],
  ['an inactive group', { ACTION: 'ADD', GROUPID: '3', ...ada }, refuse('groupNotFound')],
  [
    'an inactive group by name',
    { ...service, ...ada, GROUPNAME: 'Closed' },
    refuse('groupNotFound'),
  ],
  [
    'a group that is not there before an agent who is not',
    { ACTION: 'ADD', GROUPID: '99', AGENTID: '99', DEVICEID: '4001' },
    refuse('groupNotFound'),
  ],
  [
    'a number of no agent',
    { ...service, AGENTID: '99', DEVICEID: '4001' },
    refuse('agentNotFound'),
  ],
  ['names of no agent', { ...service, ...ada, FIRSTNAME: 'Alan' }, refuse('agentNotFound')],
  [
    'names of no agent beside a number of one',
    { ...service, ...ada, FIRSTNAME: 'Alan', AGENTID: '1' },
    refuse('agentNotFound'),
  ],
  [
    'a user who is no agent, before the device',
    { ...service, AGENTID: '4', DEVICEID: '4999' },
    refuse('agentNotFound'),
  ],
  [
    'names of a user who is no agent',
    { ...service, ...ada, LASTNAME: 'Murray' },
    refuse('agentNotFound'),
  ],
  ['a deleted user', { ...service, AGENTID: '5', DEVICEID: '4001' }, refuse('agentNotFound')],
  [
    'names of a deleted user',
    { ...service, FIRSTNAME: 'Mary', LASTNAME: 'Kenneth', DEVICEID: '4001' },
    refuse('agentNotFound'),
  ],
  ['a phone of another', { ...service, ...ada, DEVICEID: '4003' }, refuse('deviceNotFound')],
  ['a device of nobody', { ...service, ...ada, DEVICEID: '4002' }, refuse('deviceNotFound')],
  ['a device that is unknown', { ...service, ...ada, DEVICEID: '4999' }, refuse('deviceNotFound')],
])('%s is refused, and nothing changes', (_, parameters, refusal) => {
  const world = staffedWorld()
  const before = everything(world)
  expect(ask(world, 'modifyGroupPermission', parameters)).toEqual(refusal)
  if (parameters.ACTION === 'ADD') {
    const leaving = { ...parameters, ACTION: 'DELETE' }
    expect(ask(world, 'modifyGroupPermission', leaving)).toEqual(refusal)
  }
  expect(everything(world)).toEqual(before)
})

test('of two of the same name the agent is meant', () => {
  const world = staffedWorld()
  const [grace] = world.users.named('Grace', 'Murray')
  if (!grace) throw new Error('there is no Grace Murray')
  world.users.change(grace, { firstName: 'Ada' })
  const parameters = { ...service, FIRSTNAME: 'Ada', LASTNAME: 'Murray', DEVICEID: '4004' }
  expect(ask(world, 'modifyGroupPermission', parameters)).toMatchObject({ body: { AGENTID: '2' } })
})
