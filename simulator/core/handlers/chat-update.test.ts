import { expect, test } from 'vitest'
import { refuse } from '../outcome.ts'
import { ask, everything, listed, sentToCores, shown, worldOf } from '../world.fixture.ts'

test('what is sent changes, of that session alone, and its recording has it', () => {
  const world = worldOf()
  ask(world, 'chatStart', { SESSIONID: 'a', AGENTID: '1', GROUP: '1', USER1: 'kept' })
  ask(world, 'chatStart', { SESSIONID: 'b', AGENTID: '2', GROUP: '2' })
  const update = { SESSIONID: 'a', GROUP: '53', USER2: 'new', DEVICEALIAS: 'DESK' }
  expect(ask(world, 'chatUpdate', update)).toEqual(sentToCores)
  expect(shown(world, '4001')).toMatchObject({ GROUP: '53', USER1: 'kept', USER2: 'new' })
  expect(shown(world, '4003').GROUP).toBe('2')
  ask(world, 'chatStop', { SESSIONID: 'a' })
  expect(listed(world)).toMatchObject([{ GROUP: '53', DEVICEALIAS: 'DESK' }])
})

test('KEEPDAYS says how long the recording is kept', () => {
  const world = worldOf()
  ask(world, 'chatStart', { SESSIONID: 'a', AGENTID: '1' })
  ask(world, 'chatUpdate', { SESSIONID: 'a', KEEPDAYS: '3650' })
  ask(world, 'chatStop', { SESSIONID: 'a' })
  expect(world.recordings.find(101)).toMatchObject({ keepDays: 3650, archiveAction: 0 })
})

test('a session that is not open is refused, and nothing changes', () => {
  const world = worldOf()
  ask(world, 'chatStart', { SESSIONID: 'a', AGENTID: '1' })
  ask(world, 'chatStop', { SESSIONID: 'a' })
  const before = everything(world)
  const update = { SESSIONID: 'a', GROUP: '53', KEEPDAYS: '1' }
  expect(ask(world, 'chatUpdate', update)).toEqual(refuse('sessionNotFound'))
  expect(everything(world)).toEqual(before)
})
