import { expect, test } from 'vitest'
import { unknown } from './found.ts'

function known(count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, index) => index + 1))
}

const twenty = [...known(20)].join(', ')

test.each([
  [0, 'there is none'],
  [2, 'there are 1, 2'],
  [20, `there are ${twenty}`],
  [21, `there are ${twenty}, and 1 more`],
  [23, `there are ${twenty}, and 3 more`],
])('of %i that are there, no more than twenty are named', (count, says) => {
  const placed = [{ path: ['calls', 0, 'device'], value: 99 }]
  expect(unknown('device', placed, known(count))).toEqual([
    `calls.0.device: there is no device 99; ${says}`,
  ])
})
