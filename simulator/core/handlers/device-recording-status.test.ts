import { expect, test } from 'vitest'
import { refuse } from '../outcome.ts'
import { ask, callsOn, deviceNotFound, schedule, worldOf } from '../world.fixture.ts'

test('every call that is up is shown in the order of their start, with its own data', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '38', ANI: '7460' }, 1000)
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '37', ANI: '7008' }, 2000)
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '36' }, 3000)
  ask(world, 'callStop', { DEVICEID: '4001', CALLINSTANCE: '36' }, 4000)
  expect(callsOn(world, '4001', 5000)).toMatchObject([
    { CALLINSTANCE: '38', ANI: '7460', STARTTIME: '2/1/2026 12:00:01 AM', STATUS: 'recording' },
    { CALLINSTANCE: '37', ANI: '7008', STARTTIME: '2/1/2026 12:00:02 AM', STATUS: 'recording' },
  ])
})

test.each([
  ['recording', true, false, { STATUS: 'recording', ISRECORDING: 'Y' }],
  ['recordpaused in a blackout', true, true, { STATUS: 'recordpaused', ISRECORDING: 'Y' }],
  ['notrecording', false, false, { STATUS: 'notrecording', ISRECORDING: 'N' }],
  ['notrecording, blackout or not', false, true, { STATUS: 'notrecording', ISRECORDING: 'N' }],
])('STATUS is %s', (_, audio, blackout, expected) => {
  const call = { deviceId: '4001', instance: '', startedAt: 0, data: {}, screen: false }
  const world = worldOf({ calls: [{ ...call, audio, blackout }] })
  expect(callsOn(world, '4001')).toMatchObject([expected])
})

test('STATUS is recording for a call of which the screen alone is', () => {
  const world = worldOf({ schedules: [schedule({ audio: false, screen: true })] })
  ask(world, 'callStart', { DEVICEID: '4001' })
  expect(callsOn(world, '4001')).toMatchObject([
    { STATUS: 'recording', ISRECORDING: 'N', ISRECORDINGVIDEO: 'Y' },
  ])
})

test('a device with no call up is shown without any', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001' })
  ask(world, 'callStop', { DEVICEID: '4001' })
  expect(ask(world, 'deviceRecordingStatus', { DEVICEID: '4001' })).toEqual({
    ok: true,
    message: 'foundInstances',
    words: {},
    body: {
      DEVICE: [
        {
          DEVICEID: '4001',
          DEVICEALIAS: 'A4001',
          SYS_USER: 'ada',
          CRM_USER: 'CRM-ada',
          COREIDENT: '1',
          RECORDING: [],
        },
      ],
    },
  })
})

test("an agent's several devices are shown one after the other", () => {
  const outcome = ask(worldOf(), 'deviceRecordingStatus', { CRM_USER: 'CRM-grace' })
  const devices = outcome.ok ? outcome.body.DEVICE.map(({ DEVICEID }) => DEVICEID) : []
  expect(devices).toEqual(['4003', '4004'])
})

test('a device of nobody names no user', () => {
  expect(ask(worldOf(), 'deviceRecordingStatus', { DEVICEID: '4002' })).toMatchObject({
    body: { DEVICE: [{ DEVICEID: '4002', SYS_USER: '', CRM_USER: '' }] },
  })
})

test.each([
  ['none', {}, deviceNotFound],
  ['an unknown user', { SYS_USER: 'nobody' }, deviceNotFound],
  [
    'two',
    { DEVICEALIAS: 'A4001', SYS_USER: 'ada' },
    refuse('selectorsConflict', { allowed: 'DEVICEID, DEVICEALIAS, SYS_USER, CRM_USER' }),
  ],
])('refuses the selector: %s', (_, parameters, refusal) => {
  expect(ask(worldOf(), 'deviceRecordingStatus', parameters)).toEqual(refusal)
})
