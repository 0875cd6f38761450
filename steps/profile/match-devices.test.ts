import { describe, expect, test } from 'vitest'
import type { DeviceFacts } from './device-facts.ts'
import { matchDevices } from './match-devices.ts'

type Values = Partial<DeviceFacts['values']>

/** A device that was never in a call, on a core that records as much as it likes. */
function device(id: string, values: Values = {}, facts: Partial<DeviceFacts> = {}): DeviceFacts {
  const blank = { DEVICEALIAS: '', STATIONNAME: '', AGENTID: '', USERNAME: '', SYS_USER: '' }
  return {
    values: { DEVICEID: id, ...blank, CRM_USER: '', PHONE: '', ...values },
    holder: 'nobody',
    agent: '',
    devicesOfAgent: 0,
    isInCall: false,
    wasInCall: false,
    recorded: 'untold',
    isScreenRecorded: false,
    core: 'A',
    channels: { most: undefined, isSure: false },
    ...facts,
  }
}

/** One that is an agent's. */
function desk(id: string, values: Values = {}, facts: Partial<DeviceFacts> = {}): DeviceFacts {
  const named = { AGENTID: id, USERNAME: id, SYS_USER: id, CRM_USER: id, PHONE: id }
  return device(
    id,
    { ...named, ...values },
    { holder: 'agent', agent: id, devicesOfAgent: 1, ...facts },
  )
}

/** Which device took which role: `Front Desk 1`. */
function matched(...facts: readonly DeviceFacts[]): readonly string[] {
  return [...matchDevices(facts)]
    .map(([role, { values }]) => `${role} ${values.DEVICEID}`)
    .toSorted()
}

const whole = { DEVICEALIAS: 'a', STATIONNAME: 'PC' }
const few = { most: 2, isSure: true }

test('of no devices none takes a role', () => {
  expect(matched()).toEqual([])
})

describe('each role takes a device that is what it presumes:', () => {
  test.each([
    ['the only one of an agent', [desk('1')], ['Front Desk 1']],
    ['a station and nobody', [device('1', whole)], ['Night Line 1']],
    [
      'an alias and nobody',
      [device('1', { DEVICEALIAS: 'a' }, { wasInCall: true })],
      ['Spare Desk 1'],
    ],
    ['nothing', [device('1')], ['Lobby 1']],
    ['nothing, and a recording', [device('1', {}, { recorded: 'yes' })], ['Plain Desk 1']],
    ['free seating', [desk('1', { PHONE: 'a', DEVICEALIAS: 'a' })], ['Hot Desk 1']],
    [
      'leading zeros',
      [device('01', { DEVICEALIAS: '02' }, { holder: 'unclear' })],
      ['Zero Desk 01'],
    ],
    ['an agent whom nobody can tell', [device('1', whole, { holder: 'unclear' })], []],
    ['one of three of an agent', [desk('1', whole, { devicesOfAgent: 3 })], []],
    ['a call that goes unrecorded', [desk('1', {}, { recorded: 'no', isInCall: true })], []],
    ['few channels', [device('1', whole, { holder: 'unclear', channels: few })], ['Warehouse 1']],
    [
      'more channels than a call fills',
      [device('1', whole, { holder: 'unclear', channels: { most: 3, isSure: true } })],
      [],
    ],
  ])('%s', (_, facts, roles) => {
    expect(matched(...facts)).toEqual(roles)
  })
})

describe('of several devices a role takes', () => {
  test('the first, where one is as good as another', () => {
    expect(matched(desk('1', whole), desk('2', whole), desk('3', whole))).toEqual([
      'Back Office 2',
      'Front Desk 1',
    ])
  })

  test('the one that has most of what is wanted', () => {
    const poor = desk('1', { DEVICEALIAS: 'a' })
    expect(matched(poor, desk('2', whole))).toEqual(['Back Office 1', 'Front Desk 2'])
  })

  test('one that is idle, whatever the other has', () => {
    const busy = desk('1', whole, { isInCall: true, recorded: 'yes' })
    expect(matched(busy, desk('2'))).toEqual(['Back Office 1', 'Front Desk 2'])
  })

  test('one on a core without channels', () => {
    const narrow = desk('1', whole, { channels: few })
    expect(matched(narrow, desk('2', whole))).toEqual(['Back Office 1', 'Front Desk 2'])
  })
})

describe('where devices are fewer than roles', () => {
  test('a role takes what is left for it, and others make room', () => {
    // Lobby and Quiet Room could both be at 1, and only Quiet Room at 2.
    const bare = device('1')
    const withStation = device('2', { STATIONNAME: 'PC' })
    const another = device('3', { STATIONNAME: 'PC' })
    expect(matched(another, bare, withStation)).toEqual(['Lobby 1', 'Night Line 3', 'Quiet Room 2'])
    const zero = device('03', { DEVICEALIAS: '04' }, { wasInCall: true })
    const spare = device('5', { DEVICEALIAS: '6' }, { wasInCall: true })
    expect(matched(zero, spare)).toEqual(['Spare Desk 5', 'Zero Desk 03'])
  })

  test('the roles that more examples speak of go first', () => {
    expect(matched(desk('1', whole, { channels: few }))).toEqual(['Front Desk 1'])
  })
})

describe('roles that have something in common', () => {
  const ofTwo = (agent: string) => ({ agent, devicesOfAgent: 2 })

  test('are those of one agent', () => {
    const facts = [
      desk('1', whole, { ...ofTwo('x'), recorded: 'no' }),
      desk('2', whole, ofTwo('y')),
      desk('3', whole, ofTwo('x')),
      desk('4', whole, ofTwo('y')),
    ]
    expect(matched(...facts)).toEqual(['Supervisor Desk 2', 'Supervisor Softphone 4'])
  })

  test('are on one core, that of which it is told first', () => {
    const on = (core: string, isSure: boolean) => ({ core, channels: { most: 2, isSure } })
    const facts = [
      desk('1', whole, on('A', false)),
      desk('2', whole, on('A', false)),
      desk('3', whole, on('B', true)),
      desk('4', whole, on('B', true)),
      desk('5', whole, on('B', true)),
      desk('6', whole, on('B', true)),
    ]
    expect(matched(...facts)).toEqual([
      'Back Office 2',
      'Front Desk 1',
      'Loading Bay 4',
      'Warehouse 3',
    ])
  })

  test('are not on two', () => {
    const facts = [
      desk('1', whole, { core: 'A' }),
      desk('2', whole, { core: 'A' }),
      desk('3', whole, { core: 'B', channels: few }),
      desk('4', whole, { core: 'C', channels: few }),
    ]
    expect(matched(...facts)).toEqual(['Back Office 2', 'Front Desk 1', 'Warehouse 3'])
  })
})

test('thousands of devices are matched within a moment, each time alike', () => {
  const facts = Array.from({ length: 5000 }, (_, index) =>
    desk(`d${index}`, whole, {
      agent: `a${Math.floor(index / 2)}`,
      devicesOfAgent: index % 6 < 2 ? 1 : 2,
      core: `c${index % 50}`,
      channels: few,
    }),
  )
  expect(matched(...facts)).toEqual(matched(...facts))
  expect(matched(...facts)).toHaveLength(6)
})
