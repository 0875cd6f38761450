import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DueQueue } from './due-queue.ts'

function takeAll<T>(queue: DueQueue<T>, now: number): T[] {
  const taken: T[] = []
  for (let due = queue.takeDue(now); due; due = queue.takeDue(now)) taken.push(due.item)
  return taken
}

test('what is due is taken, the earliest first, and the rest stays', () => {
  const queue = new DueQueue<string>()
  for (const at of [30, 10, 40, 20]) queue.add(`at ${at}`, at)
  expect(queue.takeDue(9)).toBeUndefined()
  expect(queue.takeDue(10)).toMatchObject({ item: 'at 10', at: 10 })
  expect(takeAll(queue, 30)).toEqual(['at 20', 'at 30'])
  expect(takeAll(queue, 100)).toEqual(['at 40'])
  expect(takeAll(queue, 100)).toEqual([])
})

test('of one instant the lowest rank comes first, whenever it was added', () => {
  const queue = new DueQueue<string>()
  queue.add('third', 10, 3)
  queue.add('first', 10, 1)
  queue.add('second', 10, 2)
  expect(takeAll(queue, 10)).toEqual(['first', 'second', 'third'])
})

test('however things are added, they come in order of time and then of addition', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 })),
      fc.integer({ min: 0, max: 9 }),
      (times, now) => {
        const queue = new DueQueue<number>()
        times.forEach((at, index) => {
          queue.add(index, at)
        })
        const sorted = times
          .map((at, index) => ({ at, index }))
          .toSorted((a, b) => a.at - b.at || a.index - b.index)
        const due = sorted.filter(({ at }) => at <= now)
        const later = sorted.filter(({ at }) => at > now)
        expect(takeAll(queue, now)).toEqual(due.map(({ index }) => index))
        expect(takeAll(queue, 9)).toEqual(later.map(({ index }) => index))
      },
    ),
  )
})
