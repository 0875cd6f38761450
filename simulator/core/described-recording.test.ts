import { expect, test } from 'vitest'
import { recording, worldOf } from './world.fixture.ts'

function described(part: Parameters<typeof recording>[0] = {}) {
  const world = worldOf({ recordings: [recording(part)] })
  const found = world.recordings.find(1)
  if (!found) throw new Error('it is not there')
  return { world, found }
}

test('a recording of a starting world has its file where the documented form has it', () => {
  const { found } = described({ startedAt: 3_661_000 })
  expect(found.fileName).toBe('C:\\Recordings\\20260201\\A4001\\A4001-01-01-01.wav')
})

test('its file is called after the id of its device where there was no alias', () => {
  const { found } = described({ alias: '' })
  expect(found.fileName).toBe('C:\\Recordings\\20260201\\4001\\4001-00-00-00.wav')
})

test('its file keeps its name when its alias changes', () => {
  const { world, found } = described()
  world.recordings.update(found, { DEVICEALIAS: 'NEW' })
  expect(found.alias).toBe('NEW')
  expect(found.fileName).toMatch(/A4001-00-00-00\.wav$/)
})

test('what is not described of its call is blank', () => {
  const { found } = described({ data: { USER1: 'Gold Level' } })
  expect(found.data).toMatchObject({ USER1: 'Gold Level', USER2: '', CALLID: '' })
})

test.each([
  ['audio', true],
  ['a screen alone', false],
])('of %s it is of a call or not', (_, audio) => {
  expect(described({ audio }).found.isOfCall).toBe(audio)
})

test('what changes of it is its own: another world of the description has it as described', () => {
  const recordings = [recording({ data: { USER1: 'one' } })]
  const world = worldOf({ recordings })
  const found = world.recordings.find(1)
  if (!found) throw new Error('it is not there')
  world.recordings.update(found, { USER1: 'two', USER2: 'new', KEEPDAYS: '9', ARCHIVEACTION: '4' })
  world.recordings.update(found, { DEVICEALIAS: 'NEW' })
  expect(found).toMatchObject({
    alias: 'NEW',
    data: { USER1: 'two', USER2: 'new' },
    keepDays: 9,
    archiveAction: 4,
    endedAt: 60_000,
  })
  expect(worldOf({ recordings }).recordings.find(1)).toMatchObject({
    alias: 'A4001',
    data: { USER1: 'one', USER2: '' },
    keepDays: 30,
    archiveAction: 1,
  })
})

test('it was made on its core, on no channel that is known, and as a whole', () => {
  expect(described({ core: 2 }).found).toMatchObject({
    core: 2,
    channel: undefined,
    partial: false,
  })
})
