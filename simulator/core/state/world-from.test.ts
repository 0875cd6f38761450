import { describe, expect, test } from 'vitest'
import type { WorldDescription } from '../description.ts'
import {
  ask,
  callsOn,
  describedWith,
  everything,
  listed,
  schedule,
  shown,
  worldOf,
} from '../world.fixture.ts'
import { createWorld, type World } from '../world.ts'
import { cases, type Doing, description, fills, starts } from './kept.fixture.ts'
import { stateOf } from './state-of.ts'
import { worldFrom } from './world-from.ts'
import type { WorldState } from './world-state.ts'

/** The world that JSON carries of another. */
function restored(world: World, of: WorldDescription = description): World {
  const state: WorldState = JSON.parse(JSON.stringify(stateOf(world)))
  return worldFrom(of, state)
}

function done(...all: readonly Doing[]): World {
  const world = createWorld(description)
  for (const one of all) one(world)
  return world
}

describe('a world that was written down and read again', () => {
  test.each(cases)('has %s', (_, before) => {
    const going = done(before)
    const again = restored(done(before))
    expect(stateOf(again)).toEqual(stateOf(going))
    expect(everything(again, 30_000)).toEqual(everything(going, 30_000))
  })

  test.each(cases)('goes on with %s', (_, before, after) => {
    const going = done(before, after)
    const again = restored(done(before))
    after(again)
    expect(stateOf(again)).toEqual(stateOf(going))
    expect(everything(again, 30_000)).toEqual(everything(going, 30_000))
  })

  test('throws the same dice', () => {
    const chance = describedWith({ schedules: [schedule({ percentage: 50 })], seed: 7 })
    const [going, other] = [createWorld(chance), createWorld(chance)]
    const calls = (world: World) => {
      for (let count = 0; count < 12; count += 1) {
        const data = { USER1: String(count), CALLINSTANCE: String(count) }
        ask(world, 'callStart', { DEVICEID: '4001', ...data })
      }
    }
    calls(going)
    calls(other)
    const again = restored(other, chance)
    calls(going)
    calls(again)
    expect(listed(again)).toEqual(listed(going))
    expect(stateOf(again)).toEqual(stateOf(going))
  })
})

describe('what is done to a world', () => {
  test.each(cases)('does not change the state that it had, of %s', (_, before, after) => {
    const world = done(before)
    const state = stateOf(world)
    const copy = structuredClone(state)
    after(world)
    expect(state).toEqual(copy)
  })

  test.each(cases)('does not change another of the same state, of %s', (_, before, after) => {
    const state = stateOf(done(before))
    const copy = structuredClone(state)
    const [one, other] = [worldFrom(description, state), worldFrom(description, state)]
    after(one)
    expect(stateOf(other)).toEqual(copy)
    expect(state).toEqual(copy)
  })
})

test('data of a call and of its recording are one, and those of a partial recording others', () => {
  const world = restored(done(fills))
  const [call] = world.devices.find('4001')?.calls ?? []
  expect(call?.recording?.data).toBe(call?.data)
  expect(call?.partial?.data).not.toBe(call?.data)
  expect(call?.recording?.channel).toBe(world.channels.find(1))
})

test('facts of the server are those of the state, whatever the description says', () => {
  const state = stateOf(worldOf())
  const world = worldFrom(describedWith(), {
    ...state,
    server: { ...state.server, longestBlackoutSeconds: 1.5, importPassword: 'secret' },
    terminology: [{ name: 'agent', value: 'Colleague' }],
  })
  ask(world, 'callStart', { DEVICEID: '4001' }, 0)
  ask(world, 'blackoutStart', { DEVICEID: '4001' }, 0)
  expect(callsOn(world, '4001', 1499)).toMatchObject([{ STATUS: 'recordpaused' }])
  expect(callsOn(world, '4001', 1500)).toMatchObject([{ STATUS: 'recording' }])
  expect(ask(world, 'importUser', { ACTION: 'DELETE', USER_ID: '1' })).toMatchObject({
    refusal: 'passwordInvalid',
  })
  expect(ask(world, 'fetchTerminology', {})).toMatchObject({
    body: { SETTINGS: { TERMINOLOGY: [{ VALUE: 'Colleague' }] } },
  })
})

test('what is added gets the numbers that the state says', () => {
  const state = stateOf(done())
  const nextIds = { users: 50, groups: 60, securityRoles: 70 }
  const server = { ...state.server, nextRecordId: 80 }
  const world = worldFrom(description, { ...state, nextIds, server })
  ask(world, 'importUser', { ACTION: 'ADD', FIRST_NAME: 'New', LAST_NAME: 'One' })
  ask(world, 'addGroup', { GROUPNAME: 'New' })
  ask(world, 'modifyRole', { ACTION: 'ADD', ROLENAME: 'New' })
  starts(world)
  expect([
    world.users.all().at(-1)?.userId,
    world.groups.named('New')?.id,
    world.roles.named('New')?.id,
    world.devices.find('4001')?.calls[0]?.recording?.recordId,
  ]).toEqual([50, 60, 70, 80])
})

test('a call without a device is a bug', () => {
  const state = stateOf(done(starts))
  expect(() => worldFrom(description, { ...state, devices: [] })).toThrow('there is no device 4001')
})

test('a recording on a channel that is not there is a bug', () => {
  const state = stateOf(done(starts))
  expect(() => worldFrom(description, { ...state, channels: [] })).toThrow('there is no channel 1')
})

test('the world shows what its state says', () => {
  const world = done(starts)
  const state = stateOf(world)
  const [call] = state.calls
  const calls = call ? [{ ...call, instance: '7', data: { USER1: 'patched' } }] : []
  expect(shown(worldFrom(description, { ...state, calls }), '4001', 2000)).toMatchObject({
    USER1: 'patched',
    RECORDING: { CALLINSTANCE: '7', ISRECORDING: 'Y' },
  })
})
