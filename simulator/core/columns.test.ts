import { expect, test } from 'vitest'
import { columnOf } from './columns.ts'
import { recording, worldOf } from './world.fixture.ts'

test.each([
  ['what is known of it anyway', 'ani', '11'],
  ['what a scenario has there', 'audio_hash', 'heard'],
  ['nothing, where nobody says', 'user1', ''],
] as const)('a column holds %s', (_, column, value) => {
  const described = recording({ data: { ANI: '11' }, columns: { audio_hash: 'heard', ani: '12' } })
  const world = worldOf({ recordings: [described] })
  const found = world.recordings.find(1)
  expect(found && columnOf(world, found, column)).toBe(value)
})
