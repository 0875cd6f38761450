import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask, everything, schedule, worldOf } from './world.fixture.ts'
import type { World } from './world.ts'

/**
 * Any run of requests: what holds whatever the order they come in. The world is small and the
 * values few, so that requests meet each other.
 */

const devices = fc.constantFrom('4001', '4002', '4003', '4004', '4005', '4999')
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const parameters = fc.record({
  DEVICEID: maybe(devices),
  DEVICEALIAS: maybe(fc.constantFrom('A4001', '9005', 'X')),
  STATIONNAME: maybe(fc.constantFrom('PC-4001', 'PC-4002', 'PC-9')),
  SYS_USER: maybe(fc.constantFrom('ada', 'grace', 'nobody')),
  CRM_USER: maybe(fc.constantFrom('CRM-alan', 'nobody')),
  CALLINSTANCE: maybe(fc.constantFrom('1', '2')),
  USER1: maybe(fc.constantFrom('', 'one', 'two')),
  UPDATE_IF_NOT_RECORDING: maybe(fc.constantFrom('Y', 'N')),
})

const commands = fc.constantFrom('callStart', 'callStop', 'callUpdate', 'recordStart', 'recordStop')

const steps = fc.array(fc.record({ command: commands, parameters, ms: fc.nat(2000) }), {
  maxLength: 30,
})

const core = {
  ident: 1,
  capacity: 'channels',
  prepareMs: 500,
  finishMs: 1000,
  fileType: 'wav',
} as const

function busyWorld(): World {
  const channel = { core: 1, state: 'Idle', changedAt: 0 } as const
  const unused = { recordingDevice: '', recordingDeviceAlias: '', playbackExtension: '' }
  return worldOf({
    cores: [core],
    channels: [1, 2, 3].map((id) => ({ id, ...channel, ...unused })),
    schedules: [schedule({ percentage: 80 })],
  })
}

test('a refused request changes nothing that can be seen', () => {
  fc.assert(
    fc.property(steps, (run) => {
      const world = busyWorld()
      let now = 0
      for (const step of run) {
        now += step.ms
        const before = everything(world, now)
        const outcome = ask(world, step.command, step.parameters, now)
        if (!outcome.ok) expect(everything(world, now)).toEqual(before)
      }
    }),
  )
})

test('the same requests at the same times give the same replies and the same world', () => {
  fc.assert(
    fc.property(steps, (run) => {
      const worlds = [busyWorld(), busyWorld()]
      const [one, other] = worlds.map((world) => {
        let now = 0
        const outcomes = run.map((step) => {
          now += step.ms
          return ask(world, step.command, step.parameters, now)
        })
        return { outcomes, shown: everything(world, now) }
      })
      expect(one).toEqual(other)
    }),
  )
})

test('asking never changes what is recorded', () => {
  fc.assert(
    fc.property(steps, (run) => {
      const [asked, left] = [busyWorld(), busyWorld()]
      let now = 0
      for (const step of run) {
        now += step.ms
        everything(asked, now)
        ask(asked, step.command, step.parameters, now)
        ask(left, step.command, step.parameters, now)
      }
      expect(everything(asked, now)).toEqual(everything(left, now))
    }),
  )
})

test('channels and recordings balance: each recording holds one channel until it has finished', () => {
  fc.assert(
    fc.property(steps, (run) => {
      const world = busyWorld()
      let now = 0
      for (const step of run) {
        now += step.ms
        ask(world, step.command, step.parameters, now)
        const calls = Array.from(world.devices.all()).flatMap((device) => device.calls)
        const running = calls.flatMap(({ recording, partial }) => [recording, partial])
        const held = running.flatMap((recording) => recording?.channel ?? [])
        expect(new Set(held).size).toBe(held.length)
        const busy = world.channels
          .all()
          .filter(({ state }) => state === 'PreparingToRecord' || state === 'Recording')
        expect(new Set(held)).toEqual(new Set(busy))
      }
    }),
  )
})
