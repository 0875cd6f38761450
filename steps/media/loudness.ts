import type { Wav } from './read-wav.ts'

/** A sample further from zero than one percent of full scale can be heard. */
const heard = 328

/** How a second of sound is: whether nothing in it can be heard, all of it can, or some. */
export type Loudness = 'silent' | 'heard' | 'heard in part'

/** The seconds from one up to but not including another, and how loud each is. */
export function loudnessOf(wav: Wav, from: number, to: number): readonly [number, Loudness][] {
  return Array.from({ length: to - from }, (_, index) => [
    from + index,
    ofSecond(wav, from + index),
  ])
}

/** Looked at in pieces of 10 ms: any sound of a telephone swings several times in one. */
function ofSecond({ samples, samplesPerSecond, channels }: Wav, second: number): Loudness {
  const length = (samplesPerSecond * channels) / 100
  const start = second * samplesPerSecond * channels
  const pieces = Array.from({ length: 100 }, (_, index) =>
    samples
      .subarray(start + index * length, start + (index + 1) * length)
      .some((sample) => Math.abs(sample) > heard),
  )
  if (pieces.every(Boolean)) return 'heard'
  return pieces.some(Boolean) ? 'heard in part' : 'silent'
}
