import { expect, test } from 'vitest'
import { refuse } from '../outcome.ts'
import { ask, everything, listed, worldOf } from '../world.fixture.ts'

function recordedWorld() {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4001', USER1: 'one', USER4: 'four' })
  ask(world, 'callStop', { DEVICEID: '4001' })
  ask(world, 'callStart', { DEVICEID: '4002', USER4: 'up' })
  return world
}

test('what was sent changes in the recording, and nothing else', () => {
  const world = recordedWorld()
  const request = { RECORDID: '101', USER4: 'Sales Call', DEVICEALIAS: 'NEW' }
  expect(ask(world, 'callUpdatePostRecording', request)).toEqual({
    ok: true,
    message: 'updatedInDatabase',
    words: {},
    body: {},
  })
  expect(listed(world)).toMatchObject([{ USER1: 'one', USER4: 'Sales Call', DEVICEALIAS: 'NEW' }])
})

test.each([
  ['nobody has', '999'],
  ['a recording in progress has', '102'],
])('a RECORDID that %s is refused, and nothing changes', (_, RECORDID) => {
  const world = recordedWorld()
  const before = everything(world)
  expect(ask(world, 'callUpdatePostRecording', { RECORDID, USER4: 'new' })).toEqual(
    refuse('recordingNotFound'),
  )
  expect(everything(world)).toEqual(before)
})
