import { expect, test } from 'vitest'
import { Dice } from './dice.ts'

function rolls(seed: number, count: number): number[] {
  const dice = new Dice(seed)
  return Array.from({ length: count }, () => dice.next())
}

test('the same seed gives the same numbers, and another seed others', () => {
  expect(rolls(1, 5)).toEqual(rolls(1, 5))
  expect(rolls(1, 5)).not.toEqual(rolls(2, 5))
})

test('numbers are from 0 up to 1, and spread', () => {
  const all = rolls(42, 10_000)
  expect(all.every((number) => number >= 0 && number < 1)).toBe(true)
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => all.filter((number) => Math.floor(number * 10) === tenth).length,
  )
  expect(Math.min(...tenths)).toBeGreaterThan(900)
  expect(Math.max(...tenths)).toBeLessThan(1100)
})
