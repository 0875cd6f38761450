import { parseBuffer } from 'music-metadata'
import { must, mustBe } from '../must.ts'
import { readWav } from './read-wav.ts'

/** WAV as the telephone has it, of so many seconds to the sample (EXPORT-11). */
export function mustBeWav(content: Buffer, seconds: number): void {
  const { channels, samplesPerSecond, bitsPerSample, samples } = readWav(content)
  mustBe('its sound', `${channels} x ${bitsPerSample} bit at ${samplesPerSecond} Hz`, telephone)
  mustBe('its samples', String(samples.length), String(seconds * 8000))
}

const telephone = '1 x 16 bit at 8000 Hz'

/** Encoded sound ends with a whole frame, and players are told of some before its begin. */
const toleranceSeconds = 0.2

/** A file of a kind, such as `EBML/webm`, with sound and no video. */
export async function mustBeSoundOf(kind: string, content: Buffer): Promise<void> {
  const { format } = await parseBuffer(content)
  mustBe('the kind of file', format.container ?? 'no container', kind)
  must(format.codec !== undefined, 'the media must have sound')
  must(format.hasVideo !== true, 'the media must be sound alone, and holds video')
}

/** A file of a kind, such as `EBML/webm OPUS`, that lasts so many seconds. */
export async function mustBeEncoded(content: Buffer, kind: string, seconds: number): Promise<void> {
  const { format } = await parseBuffer(content, undefined, { duration: true })
  const { container = 'no container', codec = 'no codec', duration = 0, hasVideo } = format
  mustBe('the media', `${container} ${codec}`, kind)
  must(hasVideo !== true, 'the media must be sound alone, and holds video')
  must(
    Math.abs(duration - seconds) <= toleranceSeconds,
    `the media must last ${seconds} seconds, found ${duration}`,
  )
}
