import { expect, test } from 'vitest'
import { fakeTexts } from './fake-texts.ts'

test('the same seed gives the same texts', () => {
  const drawn = (seed: number) => {
    const texts = fakeTexts(seed)
    return [texts.name(), texts.phoneNumber(), texts.name()]
  }
  expect(drawn(5)).toEqual(drawn(5))
  expect(drawn(5)).not.toEqual(drawn(6))
})

test('no number is one that somebody might answer', () => {
  const texts = fakeTexts(1)
  for (let count = 0; count < 100; count += 1) {
    expect(texts.phoneNumber()).toMatch(/^\d{3}55501\d{2}$/)
  }
})
