import { expect, test } from 'vitest'
import { ask, everything, worldOf } from '../world.fixture.ts'

test('it is accepted, and nothing changes', () => {
  const world = worldOf()
  const before = everything(world)
  expect(ask(world, 'testEcho', {})).toEqual({ ok: true, message: 'ok', words: {}, body: {} })
  expect(everything(world)).toEqual(before)
})
