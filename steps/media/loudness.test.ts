import { expect, test } from 'vitest'
import { loudnessOf } from './loudness.ts'

/** Four seconds: silence, sound, silence with a click of 1 ms in it, sound that ends after half. */
function samples(): Int16Array {
  const wave = (index: number) => Math.round(8000 * Math.sin(index / 2))
  return Int16Array.from({ length: 32_000 }, (_, index) => {
    if (index < 8000) return 300 * (index % 2)
    if (index < 16_000) return wave(index)
    if (index < 24_000) return index >= 20_000 && index < 20_008 ? 9000 : 0
    return index < 28_000 ? wave(index) : 0
  })
}

test('each second is silent, or heard, or something between', () => {
  const wav = { channels: 1, samplesPerSecond: 8000, bitsPerSample: 16, samples: samples() }
  expect(loudnessOf(wav, 0, 4)).toEqual([
    [0, 'silent'],
    [1, 'heard'],
    [2, 'heard in part'],
    [3, 'heard in part'],
  ])
  expect(loudnessOf(wav, 2, 3)).toEqual([[2, 'heard in part']])
})

test('what lies behind the end is silent', () => {
  const wav = { channels: 1, samplesPerSecond: 8000, bitsPerSample: 16, samples: samples() }
  expect(loudnessOf(wav, 4, 5)).toEqual([[4, 'silent']])
})
