import { expect, test } from 'vitest'
import { Disk } from './disk.ts'

test.each([
  ['is as it was described at first', [], [30, false]],
  ['fills', [5], [5, false]],
  ['is full when nothing is free', [0], [0, true]],
  ['has as much free again as at first', [0, undefined], [30, false]],
  ['has as much free as is said', [0, 60], [60, false]],
  ['has no more free than there is', [101], [100, false]],
] as const)('a disk %s', (_, changes, expected) => {
  const disk = new Disk(100, 30)
  for (const freeMb of changes) disk.setFree(freeMb)
  expect([disk.freeMb, disk.isFull]).toEqual(expected)
})
