import { describe, expect, test } from 'vitest'
import { defaultDialect } from '../../../contract/dialect.ts'
import { ask, worldOf } from '../world.fixture.ts'
import {
  add,
  complete,
  done,
  modify,
  remove,
  type Sent,
  userIn,
  usersIn,
} from './import-user.fixture.ts'

const minimal = {
  USER_ID: '4',
  USERNAME: '',
  EMPLOYEE_ID: '',
  FIRST_NAME: 'New',
  LAST_NAME: 'One',
  AGENT: 'FALSE',
  STATUS: 'A',
  ADD_TIME: '2/1/2026 12:00:05 AM -05:00',
  MOD_TIME: '2/1/2026 12:00:05 AM-05:00',
  SYS_USER: '',
  SYS_DOMAIN: '',
  EMAIL: '',
  CRM_USER: '',
  SITE_ID: '-1',
  PHONES: '',
}

const shownComplete = {
  ...minimal,
  USERNAME: 'Sally Smith',
  EMPLOYEE_ID: '005',
  STATUS: 'I',
  AGENT: 'TRUE',
  SYS_USER: 'smith.1',
  SYS_DOMAIN: 'Uptivity',
  EMAIL: 'ssmith@uptivity.com',
  CRM_USER: 'sallys',
  SITE_ID: '1',
  PHONES: '1123,3343,3234',
}

describe('ADD', () => {
  test.each<[string, Sent, object]>([
    ['names alone', {}, minimal],
    ['everything, of which a number and times are ignored', complete, shownComplete],
    ['a number that somebody has', { USER_ID: '1' }, minimal],
    ['a number that is none', { USER_ID: 'x' }, minimal],
    ['the agent flag', { AGENT: 'TRUE' }, { ...minimal, AGENT: 'TRUE' }],
    ['no agent flag, with a phone', { PHONES: '1' }, { ...minimal, AGENT: 'TRUE', PHONES: '1' }],
    [
      'an agent flag against a phone',
      { AGENT: 'FALSE', PHONES: '1' },
      { ...minimal, AGENT: 'TRUE', PHONES: '1' },
    ],
    ['blanks', { SITEID: '', EMAIL: '', PHONES: ' , ' }, { ...minimal, SITE_ID: '' }],
    ['a login that another has', { USERNAME: 'ada.login' }, { ...minimal, USERNAME: 'ada.login' }],
    ['the first name of another', { FIRST_NAME: 'Ada' }, { ...minimal, FIRST_NAME: 'Ada' }],
    ['the last name of another', { LAST_NAME: 'Byron' }, { ...minimal, LAST_NAME: 'Byron' }],
    [
      'two names that are one with a blank elsewhere',
      { FIRST_NAME: 'Ada B', LAST_NAME: 'yron' },
      { ...minimal, FIRST_NAME: 'Ada B', LAST_NAME: 'yron' },
    ],
    [
      'the name of another with two blanks inside',
      { FIRST_NAME: 'A  da', LAST_NAME: 'Byron' },
      { ...minimal, FIRST_NAME: 'A  da', LAST_NAME: 'Byron' },
    ],
  ])('with %s', (_, sent, shown) => {
    const world = worldOf()
    const others = usersIn(world)
    expect(add(world, sent, 5000)).toEqual(done)
    expect(usersIn(world)).toEqual([...others, shown])
  })

  test('keeps what no reply shows', () => {
    const world = worldOf()
    add(world, complete)
    expect(world.users.find(4)).toMatchObject({ allowSelfRecord: true, allowSelfDownload: false })
    modify(world, 4, { ALLOWSELFRECORD: 'n', ALLOWSELFDOWNLOAD: 'Y' })
    expect(world.users.find(4)).toMatchObject({ allowSelfRecord: false, allowSelfDownload: true })
    modify(world, 4, { EMAIL: 'x' })
    expect(world.users.find(4)).toMatchObject({ allowSelfRecord: false, allowSelfDownload: true })
  })

  test('makes its phones devices, unless a device has one as its alias', () => {
    const world = worldOf()
    add(world, { PHONES: '5001,A4002' })
    expect(world.devices.find('5001')).toBeDefined()
    expect(world.devices.find('A4002')).toBeUndefined()
    expect(world.users.atDevice({ id: '4002', alias: 'A4002' })?.userId).toBe(4)
  })
})

describe('MODIFY', () => {
  const before = { ...shownComplete, MOD_TIME: '2/1/2026 12:00:09 AM-05:00' }

  test.each<[string, Sent, object]>([
    ['nothing', {}, {}],
    ['a last name', { LAST_NAME: 'Two' }, { LAST_NAME: 'Two' }],
    ['its own name in another case', { FIRST_NAME: 'NEW' }, { FIRST_NAME: 'NEW' }],
    ['an e-mail address', { EMAIL: 'n@x.org' }, { EMAIL: 'n@x.org' }],
    [
      'all its data',
      {
        USERNAME: 'u',
        EMPLOYEE_ID: '9',
        STATUS: 'A',
        SYS_USER: 's',
        DOMAIN: 'd',
        EMAIL: 'e',
        CRM_USER: 'c',
        SITEID: '2',
        PHONES: '3',
      },
      {
        USERNAME: 'u',
        EMPLOYEE_ID: '9',
        STATUS: 'A',
        SYS_USER: 's',
        SYS_DOMAIN: 'd',
        EMAIL: 'e',
        CRM_USER: 'c',
        SITE_ID: '2',
        PHONES: '3',
      },
    ],
    [
      'blanks that clear',
      { EMPLOYEE_ID: '', DOMAIN: '', EMAIL: '', SITEID: '', PHONES: '' },
      { EMPLOYEE_ID: '', SYS_DOMAIN: '', EMAIL: '', SITE_ID: '', PHONES: '' },
    ],
    ['phones, of which it has some', { PHONES: '3234,9,1123' }, { PHONES: '3234,9,1123' }],
    ['no agent any longer, with phones', { AGENT: 'FALSE' }, {}],
    [
      'no agent any longer, without',
      { AGENT: 'FALSE', PHONES: '' },
      { AGENT: 'FALSE', PHONES: '' },
    ],
    ['times', { ADD_TIME: '1/1/2001 1:00:00 AM +00:00', MOD_TIME: '' }, {}],
    ['a login that another has', { USERNAME: 'ada.login' }, { USERNAME: 'ada.login' }],
  ])('with %s', (_, sent, changed) => {
    const world = worldOf()
    const others = usersIn(world)
    add(world, complete, 5000)
    expect(modify(world, 4, sent, 9000)).toEqual(done)
    expect(usersIn(world)).toEqual([...others, { ...before, ...changed }])
  })

  test('takes the number as a number', () => {
    const world = worldOf()
    expect(ask(world, 'importUser', { ACTION: 'modify', USER_ID: '001', EMAIL: 'x' })).toEqual(done)
    expect(userIn(world, 1)?.EMAIL).toBe('x')
  })

  test('frees the phones that are left out, which leave their groups, and keeps the others there', () => {
    const groups = [{ id: 1, name: 'Sales', isActive: true, phones: ['4001', '4003', '4004'] }]
    const world = worldOf({ groups })
    modify(world, 2, { PHONES: '4004,5001' })
    expect(world.groups.all()).toMatchObject([{ phones: ['4001', '4004'] }])
    expect(world.users.holding('4003')).toBeUndefined()
    expect(add(world, { PHONES: '4003' })).toEqual(done)
  })

  test('leaves a phone alone that is an alias no device has any longer', () => {
    const world = worldOf()
    ask(world, 'callStart', { DEVICEID: '4005', DEVICEALIAS: 'other' })
    modify(world, 3, { EMAIL: 'x' })
    expect(world.devices.find('9005')).toBeUndefined()
  })

  test('finds the user by the new values and no longer by the old', () => {
    const world = worldOf()
    modify(world, 1, { SYS_USER: 'byron', CRM_USER: 'CRM-byron', USERNAME: 'byron.login' })
    const found = [
      world.users.withSysUser('byron'),
      world.users.withCrmUser('CRM-byron'),
      world.users.withUsername('byron.login'),
      world.users.withSysUser('ada'),
      world.users.withCrmUser('CRM-ada'),
      world.users.withUsername('ada.login'),
    ]
    expect(found.map((users) => users.length)).toEqual([1, 1, 1, 0, 0, 0])
  })
})

describe('DELETE', () => {
  test('marks the user, frees the phones and keeps the rest', () => {
    const world = worldOf()
    const [ada, grace, alan] = usersIn(world)
    expect(remove(world, 2, 7000)).toEqual(done)
    const deleted = { STATUS: 'D', PHONES: '', MOD_TIME: '2/1/2026 12:00:07 AM-05:00' }
    expect(usersIn(world)).toEqual([ada, { ...grace, ...deleted }, alan])
    expect(add(world, { PHONES: '4003,4004' })).toEqual(done)
  })

  test('takes the user’s phones out of the groups and the user out of the roles', () => {
    const role = { name: '', description: '', permissions: [], groups: [] }
    const world = worldOf({
      groups: [{ id: 1, name: 'Sales', isActive: true, phones: ['4001', '4003', '4004'] }],
      roles: [
        { ...role, id: 1, name: 'Coach', users: [1, 2] },
        { ...role, id: 2, name: 'Chief', users: [2] },
      ],
    })
    remove(world, 2)
    expect(world.groups.all()).toMatchObject([{ phones: ['4001'] }])
    expect(world.roles.all().map(({ users }) => [...users])).toEqual([[1], []])
  })

  test('leaves the name to a new user, who gets another number', () => {
    const world = worldOf()
    remove(world, 1)
    expect(add(world, { FIRST_NAME: 'Ada', LAST_NAME: 'Byron' })).toEqual(done)
    expect(usersIn(world).map(({ USER_ID, STATUS }) => USER_ID + STATUS)).toEqual([
      '1D',
      '2A',
      '3A',
      '4A',
    ])
  })

  test('of the user with the highest number does not give that number to the next', () => {
    const world = worldOf()
    remove(world, 3)
    add(world, {})
    expect(userIn(world, 4)?.FIRST_NAME).toBe('New')
  })

  test('looks at nothing but the number', () => {
    const world = worldOf()
    const sent = { ...complete, USER_ID: '1', STATUS: 'x', AGENT: 'x', FIRST_NAME: 'Grace' }
    expect(ask(world, 'importUser', { ACTION: 'DELETE', ...sent })).toEqual(done)
    expect(userIn(world, 1)).toMatchObject({ FIRST_NAME: 'Ada', STATUS: 'D', PHONES: '' })
  })

  test('takes an inactive user too', () => {
    const world = worldOf()
    modify(world, 1, { STATUS: 'I' })
    expect(remove(world, 1)).toEqual(done)
    expect(userIn(world, 1)?.STATUS).toBe('D')
  })
})

describe('LIST', () => {
  test('counts and shows every user by number, never set times included', () => {
    const list = ask(worldOf(), 'importUser', { ACTION: 'List' })
    const ada = {
      USER_ID: '1',
      USERNAME: 'ada.login',
      EMPLOYEE_ID: 'E1',
      FIRST_NAME: 'Ada',
      LAST_NAME: 'Byron',
      AGENT: 'TRUE',
      STATUS: 'A',
      ADD_TIME: '1/1/0001 12:00:00 AM +00:00',
      MOD_TIME: '1/1/0001 12:00:00 AM+00:00',
      SYS_USER: 'ada',
      SYS_DOMAIN: 'DESK',
      EMAIL: 'ada@example.com',
      CRM_USER: 'CRM-ada',
      SITE_ID: '-1',
      PHONES: '4001',
    }
    expect(list).toMatchObject({ ok: true, message: 'ok', body: { USERS: [{ COUNT: '3' }] } })
    expect(usersIn(worldOf())).toMatchObject([ada, { USER_ID: '2' }, { USER_ID: '3' }])
    expect(usersIn(worldOf())[0]).toEqual(ada)
  })

  test('goes by number, whoever changed last', () => {
    const world = worldOf()
    modify(world, 1, { EMAIL: 'x' })
    expect(usersIn(world).map(({ USER_ID }) => USER_ID)).toEqual(['1', '2', '3'])
  })

  test('ignores whatever else is sent', () => {
    const world = worldOf()
    const sent = { USER_ID: 'x', STATUS: 'x', AGENT: 'x', PASSWORD: 'x', ALLOWSELFRECORD: 'x' }
    expect(ask(world, 'importUser', { ACTION: 'LIST', ...sent })).toMatchObject({ ok: true })
  })

  test('prints both times alike where the dialect is that of the document', () => {
    const world = worldOf({ dialect: { ...defaultDialect, userTimes: 'printed' } })
    add(world, {}, 5000)
    expect(userIn(world, 4)).toMatchObject({
      ADD_TIME: '2/1/2026 12:00:05 AM -05:00',
      MOD_TIME: '2/1/2026 12:00:05 AM -05:00',
    })
  })
})

test('a recording goes on naming the deleted user when the phone has a new one', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001' }, 0)
  ask(world, 'callStop', { DEVICEID: '4001' }, 1000)
  remove(world, 1, 2000)
  add(world, { PHONES: '4001', SYS_USER: 'new' }, 3000)
  ask(world, 'callStart', { DEVICEID: '4001' }, 4000)
  ask(world, 'callStop', { DEVICEID: '4001' }, 5000)
  const found = ask(world, 'callList', { DEVICEID: '4001' })
  const names = found.ok ? found.body.SEARCHRESULT : []
  expect(names.map((one) => [one.AGENTFIRSTNAME, one.AGENTLASTNAME, one.SYS_USER])).toEqual([
    ['New', 'One', 'new'],
    ['Ada', 'Byron', 'ada'],
  ])
})
