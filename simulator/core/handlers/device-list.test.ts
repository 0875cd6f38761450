import { expect, test } from 'vitest'
import { ask, worldOf } from '../world.fixture.ts'
import type { World } from '../world.ts'

function list(world: World) {
  const outcome = ask(world, 'deviceList', {})
  if (!outcome.ok) throw new Error('DEVICELIST has no refusals')
  return outcome.body.DEVICES
}

test('every device is listed once, and counted', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '1' })
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '2' })
  ask(world, 'callStart', { DEVICEID: '0012' })
  const { COUNT, DEVICE } = list(world)
  expect(COUNT).toBe('6')
  expect(DEVICE.map(({ DEVICEID }) => DEVICEID)).toEqual([
    '4001',
    '4002',
    '4003',
    '4004',
    '4005',
    '0012',
  ])
  expect(DEVICE[0]?.RECORDING.CALLINSTANCE).toBe('2')
})

test('a device that was never in a call is blank but for its names', () => {
  expect(list(worldOf()).DEVICE[0]).toEqual({
    DEVICEID: '4001',
    DEVICEALIAS: 'A4001',
    SYS_USER: 'ada',
    CRM_USER: 'CRM-ada',
    GROUP: '',
    GATE: '',
    ANI: '',
    DNIS: '',
    ...Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`USER${index + 1}`, ''])),
    CALLDIRECTION: '',
    ISTRUNK: '',
    STATION: 'PC-4001',
    STARTTIME: '',
    STOPTIME: '',
    COREIDENT: '1',
    RECORDING: {
      ISRECORDING: 'N',
      ISRECORDINGVIDEO: 'N',
      FILENAME: '',
      CALLID: '',
      SESSIONID: '',
      CALLINSTANCE: '',
    },
  })
})

test('a system without devices lists none', () => {
  const world = worldOf({ devices: [], users: [], stations: [] })
  expect(ask(world, 'deviceList', {})).toEqual({
    ok: true,
    message: 'ok',
    words: {},
    body: { DEVICES: { COUNT: '0', DEVICE: [] } },
  })
})
