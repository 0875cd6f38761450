import type { Sound } from '../core/sound.ts'

/** Samples a second, each of 16 bits: what a telephone line carries. */
export const sampleRate = 8_000

/**
 * The two frequencies, in whole hertz, by which a recording is told from others. They lie in the
 * telephone band (300 to 3400 Hz). From one RECORDID to the next each of them jumps by 400 Hz and
 * more, and no pair comes again before 1,517 (37 * 41) others.
 */
export function tonePair(recordId: number): readonly [lowHz: number, highHz: number] {
  return [300 + 30 * place(recordId, 37, 14), 1_450 + 45 * place(recordId, 41, 16)]
}

/**
 * What is heard of a recording, one second a piece: its two frequencies, and zeros where it is
 * silent. Each piece is the reader's own.
 */
export function* tone(recordId: number, { seconds, silences }: Sound): Generator<Int16Array> {
  // Whole hertz, so every second is like the first.
  const second = secondOf(tonePair(recordId))
  let nextSilence = 0
  for (let start = 0; start < seconds * 1_000; start += 1_000) {
    const piece = second.slice()
    for (let index = nextSilence; index < silences.length; index += 1) {
      const silence = silences[index]
      if (!silence || silence.from >= start + 1_000) break
      piece.fill(0, sampleAt(silence.from - start), sampleAt(silence.to - start))
      if (silence.to <= start + 1_000) nextSilence = index + 1
    }
    yield piece
  }
}

/** One of `places`, from 0: neighbouring ids lie `step` apart, and the first follows the last. */
function place(recordId: number, places: number, step: number): number {
  const turn = ((recordId % places) + places) % places
  return (turn * step) % places
}

/** Each frequency has a fifth of the full range, so their sum never clips. */
function secondOf(pair: readonly number[]): Int16Array {
  const radians = (sample: number, hertz: number) => (2 * Math.PI * hertz * sample) / sampleRate
  return Int16Array.from({ length: sampleRate }, (_, sample) =>
    Math.round(pair.reduce((sum, hertz) => sum + 6_500 * Math.sin(radians(sample, hertz)), 0)),
  )
}

/** The sample at a time in milliseconds from the start of a piece; before it is its first. */
function sampleAt(ms: number): number {
  return Math.max(0, Math.floor((ms * sampleRate) / 1_000))
}
