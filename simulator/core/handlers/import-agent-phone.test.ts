import { expect, test } from 'vitest'
import { accept, refuse } from '../outcome.ts'
import type { ParametersOf } from '../request.ts'
import { ask, everything, listed, worldOf } from '../world.fixture.ts'
import type { World } from '../world.ts'

/** Numbers and phones of every user: `1 4001`. */
function phonesIn(world: World): readonly string[] {
  return world.users.all().map(({ userId, phones }) => [userId, ...phones].join(' '))
}

/** Ada 4001, Grace 4003 and 4004, Alan 9005; 4 is the clerk Bo Ek without a phone, 5 is deleted. */
function office(): World {
  const world = worldOf({
    groups: [{ id: 1, name: 'Sales', isActive: true, phones: ['4001', '4003', '4004'] }],
  })
  const add = { ACTION: 'ADD', FIRST_NAME: 'Bo', LAST_NAME: 'Ek' }
  ask(world, 'importUser', add)
  ask(world, 'importUser', { ...add, FIRST_NAME: 'Gone' })
  ask(world, 'importUser', { ACTION: 'DELETE', USER_ID: '5' })
  return world
}

type Sent = Omit<ParametersOf<'importAgentPhone'>, 'ACTION' | 'PHONEID'>

test.each<[string, string, string, Sent, number, readonly string[]]>([
  ['a phone for a number', 'ADD', '5001', { AGENTID: '1' }, 1, ['1 4001 5001']],
  [
    'a phone for names',
    'add',
    '5001',
    { FIRSTNAME: 'grace', LASTNAME: 'MURRAY' },
    2,
    ['2 4003 4004 5001'],
  ],
  [
    'a phone for names beside a 0',
    'ADD',
    '5001',
    { AGENTID: '0', FIRSTNAME: 'Ada', LASTNAME: 'Byron' },
    1,
    ['1 4001 5001'],
  ],
  [
    'a phone for names beside several zeros',
    'ADD',
    '5001',
    { AGENTID: '00', FIRSTNAME: 'Ada', LASTNAME: 'Byron' },
    1,
    ['1 4001 5001'],
  ],
  [
    'a phone for a number beside the names of another',
    'ADD',
    '5001',
    { AGENTID: '2', FIRSTNAME: 'Ada', LASTNAME: 'Byron' },
    2,
    ['2 4003 4004 5001'],
  ],
  [
    'a phone for a number beside half a name',
    'ADD',
    '5001',
    { AGENTID: '1', LASTNAME: 'x' },
    1,
    ['1 4001 5001'],
  ],
  ['the first phone of a clerk', 'ADD', '5001', { AGENTID: '04' }, 4, ['4 5001']],
  ['a phone that it has', 'ADD', '4003', { AGENTID: '2' }, 2, ['2 4003 4004']],
  ['one of two phones taken', 'DELETE', '4003', { AGENTID: '2' }, 2, ['2 4004']],
  ['the only phone taken', 'delete', '4001', { FIRSTNAME: 'Ada', LASTNAME: 'Byron' }, 1, ['1']],
  ['a phone taken that nobody has', 'DELETE', '5001', { AGENTID: '1' }, 1, ['1 4001']],
  ['a phone taken that another has', 'DELETE', '4003', { AGENTID: '1' }, 1, ['1 4001']],
])('%s', (_, ACTION, PHONEID, agent, number, [changed = '']) => {
  const world = office()
  const before = phonesIn(world)
  const outcome = ask(world, 'importAgentPhone', { ACTION, PHONEID, ...agent })
  expect(outcome).toEqual(accept('ok', { AGENTID: String(number) }))
  expect(phonesIn(world)).toEqual(before.with(number - 1, changed))
})

test('a phone makes an agent, who stays one without it; nothing else of the user changes', () => {
  const world = office()
  const before = world.users.all()
  const clerk = world.users.find(4)
  ask(world, 'importAgentPhone', { ACTION: 'ADD', PHONEID: '5001', AGENTID: '4' }, 60_000)
  expect(world.users.find(4)).toEqual({ ...clerk, isAgent: true, phones: new Set(['5001']) })
  ask(world, 'importAgentPhone', { ACTION: 'DELETE', PHONEID: '5001', AGENTID: '4' }, 120_000)
  expect(world.users.find(4)).toEqual({ ...clerk, isAgent: true })
  expect(world.users.all()).toEqual(
    before.map((user) => ({ ...user, isAgent: user.isAgent || user === clerk })),
  )
})

test('a phone that is given is a device with its agent, one that is taken has none', () => {
  const world = office()
  ask(world, 'importAgentPhone', { ACTION: 'ADD', PHONEID: '5001', AGENTID: '1' })
  const device = world.devices.find('5001')
  expect(device && world.users.atDevice(device)?.userId).toBe(1)
  ask(world, 'importAgentPhone', { ACTION: 'DELETE', PHONEID: '5001', AGENTID: '1' })
  expect(device && world.users.atDevice(device)).toBeUndefined()
})

test.each([
  ['leaves the groups it was in', '4003', ['4001', '4004']],
  ['of another leaves none', '4001', ['4001', '4003', '4004']],
])('a phone that is taken %s', (_, PHONEID, left) => {
  const world = office()
  ask(world, 'importAgentPhone', { ACTION: 'DELETE', PHONEID, AGENTID: '2' })
  expect(world.groups.all()).toMatchObject([{ phones: left }])
})

test('the recordings of a phone that is taken stay, and name the agent', () => {
  const world = office()
  ask(world, 'callStart', { DEVICEID: '4001' })
  ask(world, 'callStop', { DEVICEID: '4001' }, 1000)
  const before = listed(world, { DEVICEID: '4001' })
  ask(world, 'importAgentPhone', { ACTION: 'DELETE', PHONEID: '4001', AGENTID: '1' })
  expect(before).toMatchObject([{ AGENTFIRSTNAME: 'Ada' }])
  expect(listed(world, { DEVICEID: '4001' })).toEqual(before)
})

const nobody = refuse('agentNotFound')
const lacks = (parameter: string) => refuse('valueMissing', { parameter })

test.each<[string, ParametersOf<'importAgentPhone'>, object]>([
  ['nobody is named', { ACTION: 'ADD', PHONEID: '5001' }, lacks('AGENTID')],
  [
    'a last name is missing',
    { ACTION: 'ADD', PHONEID: '5001', FIRSTNAME: 'Ada' },
    lacks('LASTNAME'),
  ],
  [
    'a first name is missing beside a 0',
    { ACTION: 'ADD', PHONEID: '5001', AGENTID: '0', LASTNAME: 'Byron' },
    lacks('FIRSTNAME'),
  ],
  ['nobody is named, whatever the action', { ACTION: 'x', PHONEID: '5001' }, lacks('AGENTID')],
  [
    'two phones are named as one',
    { ACTION: 'x', PHONEID: '5001,5002', AGENTID: '1' },
    refuse('valueInvalid', { parameter: 'PHONEID', allowed: 'one phone', found: '5001,5002' }),
  ],
  [
    'the action is another, whoever is named',
    { ACTION: 'MODIFY', PHONEID: '5001', AGENTID: '99' },
    refuse('actionInvalid', { allowed: 'ADD, DELETE', found: 'MODIFY' }),
  ],
  ['the number is nobody’s', { ACTION: 'ADD', PHONEID: '5001', AGENTID: '99' }, nobody],
  ['the number is a deleted user’s', { ACTION: 'ADD', PHONEID: '5001', AGENTID: '5' }, nobody],
  ['there is a 0 alone', { ACTION: 'ADD', PHONEID: '5001', AGENTID: '0' }, nobody],
  [
    'the number is nobody’s, whoever has the names',
    { ACTION: 'ADD', PHONEID: '5001', AGENTID: '99', FIRSTNAME: 'Ada', LASTNAME: 'Byron' },
    nobody,
  ],
  [
    'the names are those of two users',
    { ACTION: 'DELETE', PHONEID: '4001', FIRSTNAME: 'Ada', LASTNAME: 'Murray' },
    nobody,
  ],
  [
    'the names are a deleted user’s',
    { ACTION: 'ADD', PHONEID: '5001', FIRSTNAME: 'Gone', LASTNAME: 'Ek' },
    nobody,
  ],
  [
    'nobody is found for a phone that is taken',
    { ACTION: 'ADD', PHONEID: '4003', AGENTID: '99' },
    nobody,
  ],
  [
    'another has the phone',
    { ACTION: 'ADD', PHONEID: '4003', AGENTID: '1' },
    refuse('phoneTaken', { found: '4003' }),
  ],
])('where %s it is refused, and nothing changes', (_, sent, refusal) => {
  const world = office()
  const before = everything(world)
  expect(ask(world, 'importAgentPhone', sent, 60_000)).toEqual(refusal)
  expect(everything(world)).toEqual(before)
})
