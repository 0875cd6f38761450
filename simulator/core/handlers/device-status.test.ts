import { describe, expect, test } from 'vitest'
import { refuse } from '../outcome.ts'
import type { ParametersOf } from '../request.ts'
import { ask, deviceNotFound, shown, worldOf } from '../world.fixture.ts'
import type { World } from '../world.ts'

const conflict = refuse('selectorsConflict', {
  allowed: 'DEVICEID, DEVICEALIAS, SYS_USER, CRM_USER',
})

function found(world: World, parameters: ParametersOf<'deviceStatus'>) {
  const outcome = ask(world, 'deviceStatus', parameters)
  return outcome.ok ? outcome.body.DEVICES.DEVICE.map(({ DEVICEID }) => DEVICEID) : outcome
}

test.each([
  ['DEVICEID', { DEVICEID: '4001' }, ['4001']],
  ['DEVICEALIAS', { DEVICEALIAS: 'A4002' }, ['4002']],
  ['SYS_USER', { SYS_USER: 'ada' }, ['4001']],
  ['CRM_USER', { CRM_USER: 'CRM-ada' }, ['4001']],
  ['a user of several devices', { SYS_USER: 'grace' }, ['4003', '4004']],
  ['a user whose phone is an alias', { SYS_USER: 'alan' }, ['4005']],
])('finds by %s', (_, parameters, devices) => {
  expect(found(worldOf(), parameters)).toEqual(devices)
})

test('what is found is counted', () => {
  expect(ask(worldOf(), 'deviceStatus', { SYS_USER: 'grace' })).toMatchObject({
    ok: true,
    message: 'foundDevices',
    body: { DEVICES: { COUNT: '2' } },
  })
})

test('finds every device of an alias', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4003', DEVICEALIAS: 'A4001' })
  expect(found(world, { DEVICEALIAS: 'A4001' })).toEqual(['4001', '4003'])
})

test.each([
  ['none', {}, deviceNotFound],
  ['a blank alias', { DEVICEALIAS: '' }, deviceNotFound],
  ['an unknown id', { DEVICEID: '4999' }, deviceNotFound],
  ['the id of 0012 as 12', { DEVICEID: '12' }, deviceNotFound],
  ['an unknown alias', { DEVICEALIAS: '4001' }, deviceNotFound],
  ['two that agree', { DEVICEID: '4001', SYS_USER: 'ada' }, conflict],
  [
    'all four',
    { DEVICEID: '4001', DEVICEALIAS: 'A4001', SYS_USER: 'ada', CRM_USER: 'x' },
    conflict,
  ],
])('refuses the selector: %s', (_, parameters, refusal) => {
  const world = worldOf({ devices: [{ deviceId: '0012', alias: '', core: 1 }] })
  expect(found(world, parameters)).toEqual(refusal)
})

describe('the call that is shown', () => {
  const starts = (...instances: readonly string[]) =>
    instances.map((CALLINSTANCE) => ['callStart', CALLINSTANCE] as const)
  const stops = (...instances: readonly string[]) =>
    instances.map((CALLINSTANCE) => ['callStop', CALLINSTANCE] as const)

  test.each([
    ['the newest that is up', starts('1', '2', '3'), '3'],
    ['one that is up, before a newer one that ended', [...starts('1', '2'), ...stops('2')], '1'],
    ['of an idle device the one that ended last', [...starts('1', '2'), ...stops('2', '1')], '1'],
    ['the new call after an old one', [...starts('1'), ...stops('1'), ...starts('2')], '2'],
  ])('is %s', (_, steps, instance) => {
    const world = worldOf()
    for (const [command, CALLINSTANCE] of steps)
      ask(world, command, { DEVICEID: '4001', CALLINSTANCE })
    expect(shown(world, '4001').RECORDING.CALLINSTANCE).toBe(instance)
  })
})
