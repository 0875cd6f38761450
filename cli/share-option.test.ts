import { expect, test } from 'vitest'
import { shareOf, shareOption } from './share-option.ts'

const day = 86_400_000

test.each([
  ['3/8', 0, { number: 3, of: 8 }],
  ['1/1', 0, { number: 1, of: 1 }],
  ['day/8', 0, { number: 1, of: 8 }],
  ['day/8', 9 * day - 1, { number: 1, of: 8 }],
  ['day/8', 9 * day, { number: 2, of: 8 }],
])('a share is read: %s at %i', (text, now, share) => {
  expect(shareOption(() => now)(text)).toEqual(share)
})

test.each(['0/8', '9/8', '1/0', 'day/0', 'week/8', '1/2/3', ''])(
  'what is no share is refused: %s',
  (text) => {
    expect(() => shareOption(() => 0)(text)).toThrow('a share is 1/8 to 8/8')
  },
)

test('the shares of some things are all of them, each once', () => {
  const shares = [1, 2, 3].map((number) => shareOf([1, 2, 3, 4, 5, 6, 7], { number, of: 3 }))
  expect(shares).toEqual([
    [1, 4, 7],
    [2, 5],
    [3, 6],
  ])
})
