import { expect, test } from 'vitest'
import { userFields } from '../../../contract/replies.ts'
import type { RecordingDescription } from '../description.ts'
import { ask, listed, recording, worldOf } from '../world.fixture.ts'

const { userId: _, ...base } = recording({ alias: '', sysUser: '', crmUser: '' })

/** Four finished recordings: 11 and 12 of one second, 13 the newest of them, 10 the oldest. */
const recordings: readonly RecordingDescription[] = [
  {
    ...base,
    recordId: 12,
    deviceId: '4001',
    alias: 'A4001',
    userId: 1,
    sysUser: 'ada',
    crmUser: 'CRM-ada',
    startedAt: 2_000_999,
    endedAt: 2_061_998,
    data: { GROUP: '12', ANI: '0012', DNIS: '80', CALLDIRECTION: 'I' },
  },
  {
    ...base,
    recordId: 10,
    deviceId: '4002',
    startedAt: 1_000_000,
    endedAt: 1_000_000,
    data: { GROUP: '12', GATE: '81', CALLDIRECTION: 'O' },
  },
  {
    ...base,
    recordId: 13,
    deviceId: '4001',
    alias: 'A4001',
    startedAt: 3_000_000,
    endedAt: 3_001_000,
    data: { ANI: '12' },
  },
  {
    ...base,
    recordId: 11,
    deviceId: '4001',
    startedAt: 2_000_000,
    endedAt: 2_030_500,
    data: { DNIS: '80' },
  },
]

const world = worldOf({
  recordings,
  calls: [
    {
      deviceId: '4001',
      instance: '',
      startedAt: 0,
      data: {},
      audio: true,
      screen: false,
      blackout: false,
    },
  ],
})

test.each([
  ['no filter', {}, ['13', '12', '11', '10']],
  ['DEVICEID', { DEVICEID: '4001' }, ['13', '12', '11']],
  ['DEVICEID of nobody', { DEVICEID: '4999' }, []],
  ['DEVICEALIAS', { DEVICEALIAS: 'A4001' }, ['13', '12']],
  ['ANI, to the digit', { ANI: '12' }, ['13']],
  ['ANI, leading zeros and all', { ANI: '0012' }, ['12']],
  ['DNIS', { DNIS: '80' }, ['12', '11']],
  ['CALLDIRECTION', { CALLDIRECTION: 'O' }, ['10']],
  ['GROUP', { GROUP: '12' }, ['12', '10']],
  ['GATE', { GATE: '81' }, ['10']],
  ['RECORDID', { RECORDID: '11' }, ['11']],
  ['RECORDID of none', { RECORDID: '99' }, []],
  ['RECORDID on its device', { RECORDID: '11', DEVICEID: '4001' }, ['11']],
  ['RECORDID on another device', { RECORDID: '11', DEVICEID: '4002' }, []],
  ['RECORDID in a range', { RECORDID: '11', CALLDATESTART: '2000', CALLDATEEND: '2000' }, ['11']],
  ['RECORDID before a range', { RECORDID: '11', CALLDATESTART: '2001' }, []],
  ['RECORDID after a range', { RECORDID: '11', CALLDATEEND: '1999' }, []],
  ['AGENTID', { AGENTID: '1' }, ['12']],
  ['AGENTID, which is a number', { AGENTID: '01' }, ['12']],
  ['AGENTID of nobody', { AGENTID: '9' }, []],
  ['SYS_USER', { SYS_USER: 'ada' }, ['12']],
  ['CRM_USER', { CRM_USER: 'CRM-ada' }, ['12']],
  ['two filters', { GROUP: '12', DEVICEID: '4002' }, ['10']],
  ['two that exclude each other', { GATE: '81', DEVICEID: '4001' }, []],
  ['a blank filter', { GROUP: '', GATE: '81' }, ['10']],
  ['CALLCOUNT', { CALLCOUNT: '2' }, ['13', '12']],
  ['CALLCOUNT of what matches', { CALLCOUNT: '1', GROUP: '12' }, ['12']],
  ['CALLCOUNT of more than there are', { CALLCOUNT: '9' }, ['13', '12', '11', '10']],
  ['CALLCOUNT 0', { CALLCOUNT: '0' }, []],
  ['a range, both ends in it', { CALLDATESTART: '1000', CALLDATEEND: '2000' }, ['12', '11', '10']],
  ['a range of one second', { CALLDATESTART: '2000', CALLDATEEND: '2000' }, ['12', '11']],
  ['a range after that second', { CALLDATESTART: '2001', CALLDATEEND: '2999' }, []],
  ['a start alone', { CALLDATESTART: '2001' }, ['13']],
  ['an end alone', { CALLDATEEND: '1999' }, ['10']],
  ['a range the wrong way', { CALLDATESTART: '3000', CALLDATEEND: '1000' }, []],
  ['the newest in a range', { CALLDATEEND: '2000', CALLCOUNT: '1' }, ['12']],
  ['a range on one device', { DEVICEID: '4001', CALLDATEEND: '2000', CALLCOUNT: '1' }, ['12']],
])('by %s', (_, filters, found) => {
  expect(listed(world, filters).map(({ RECORDID }) => RECORDID)).toEqual(found)
})

test.each(userFields)('by %s', (field) => {
  const one = worldOf()
  for (const value of ['this', 'other']) {
    ask(one, 'callStart', { DEVICEID: '4001', [field]: value })
    ask(one, 'callStop', { DEVICEID: '4001' })
  }
  expect(listed(one, { [field]: 'this' })).toMatchObject([{ RECORDID: '101', [field]: 'this' }])
})

test('CALLNUMBER counts from 1 in the order of the reply', () => {
  expect(listed(world, { CALLCOUNT: '3' }).map(({ CALLNUMBER }) => CALLNUMBER)).toEqual([
    '1',
    '2',
    '3',
  ])
})

test('a recording shows its call, its agent, and where it can be heard', () => {
  expect(listed(world, { RECORDID: '12' })).toEqual([
    {
      CALLNUMBER: '1',
      DEVICEID: '4001',
      DEVICEALIAS: 'A4001',
      ANI: '0012',
      DNIS: '80',
      CALLDIRECTION: 'I',
      GROUP: '12',
      GATE: '',
      ...Object.fromEntries(userFields.map((name) => [name, ''])),
      RECORDID: '12',
      RECORDINGTIME: '2000',
      DURATION: '60',
      AGENTFIRSTNAME: 'Ada',
      AGENTLASTNAME: 'Byron',
      CRM_USER: 'CRM-ada',
      SYS_USER: 'ada',
      PLAYBACKLINK: 'HTTP://10.10.10.10:80/MediaPlayer/ExternalCallListPlayer/12/false',
    },
  ])
})

test('a recording of nobody names no agent', () => {
  expect(listed(world, { RECORDID: '10' })).toMatchObject([
    { DURATION: '0', AGENTFIRSTNAME: '', AGENTLASTNAME: '', SYS_USER: '', CRM_USER: '' },
  ])
})
