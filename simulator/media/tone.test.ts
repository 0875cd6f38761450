import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sound } from '../core/sound.ts'
import { sounding, strongestHz } from './media.fixture.ts'
import { tone, tonePair } from './tone.ts'

function samplesOf(recordId: number, sound: Sound): Int16Array {
  return Int16Array.from([...tone(recordId, sound)].flatMap((piece) => [...piece]))
}

test('a sound has 8,000 samples a second and comes a second at a time', () => {
  for (const seconds of [0, 1, 7]) {
    const pieces = [...tone(40_001, sounding(seconds))]
    expect(pieces.map((piece) => piece.length)).toEqual(Array(seconds).fill(8_000))
  }
})

test.each([
  [40_001, [870, 1_720]],
  [1, [720, 2_170]],
  [0, [300, 1_450]],
])('recording %i sounds of its two frequencies', (recordId, pair) => {
  const [low, high] = tonePair(recordId)
  const second = samplesOf(recordId, sounding(1))
  expect([low, high]).toEqual(pair)
  expect(strongestHz(second, 200, 1_400)).toBe(low)
  expect(strongestHz(second, 1_405, 3_900)).toBe(high)
  expect(Math.max(...second)).toBeLessThan(14_000)
})

test('any recording sounds in the telephone band, and far from its neighbours', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (recordId) => {
      const [low, high] = tonePair(recordId)
      const [nextLow, nextHigh] = tonePair(recordId + 1)
      expect(low).toBeGreaterThanOrEqual(300)
      expect(high).toBeLessThanOrEqual(3_400)
      expect(high).toBeGreaterThan(low)
      expect(Math.abs(nextLow - low)).toBeGreaterThan(400)
      expect(Math.abs(nextHigh - high)).toBeGreaterThan(400)
    }),
  )
})

test('1,517 recordings in a row have 1,517 pairs of frequencies', () => {
  const pairs = Array.from({ length: 1_517 }, (_, index) => tonePair(40_000 + index).join())
  expect(new Set(pairs).size).toBe(1_517)
})

test.each<[string, Sound['silences'], silent: readonly [from: number, to: number][]]>([
  ['within a second', [{ from: 100, to: 200 }], [[800, 1_600]]],
  ['a whole second', [{ from: 1_000, to: 2_000 }], [[8_000, 16_000]]],
  ['across seconds', [{ from: 999, to: 2_001 }], [[7_992, 16_008]]],
  ['from the start', [{ from: 0, to: 1 }], [[0, 8]]],
  ['from before the start', [{ from: -50, to: 1 }], [[0, 8]]],
  ['up to the end', [{ from: 2_999, to: 3_000 }], [[23_992, 24_000]]],
  ['past the end', [{ from: 2_999, to: 99_999 }], [[23_992, 24_000]]],
  ['after the end', [{ from: 3_000, to: 4_000 }], []],
  ['all of it', [{ from: 0, to: Number.POSITIVE_INFINITY }], [[0, 24_000]]],
  [
    'twice within a second',
    [
      { from: 1_100, to: 1_200 },
      { from: 1_300, to: 2_100 },
    ],
    [
      [8_800, 9_600],
      [10_400, 16_800],
    ],
  ],
  ['nowhere', [{ from: 1_500, to: 1_500 }], []],
])('a sound that is silent %s is zero there and as it was elsewhere', (_, silences, silent) => {
  const expected = samplesOf(40_001, sounding(3))
  for (const [from, to] of silent) expected.fill(0, from, to)
  expect(samplesOf(40_001, { seconds: 3, silences })).toEqual(expected)
})
