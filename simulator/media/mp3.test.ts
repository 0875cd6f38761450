import { parseBuffer } from 'music-metadata'
import { expect, test, vi } from 'vitest'
import {
  between,
  decode,
  digest,
  loudness,
  mostBetweenTurns,
  run,
  sounding,
  tenSeconds,
  testWith,
  tonesAt,
  written,
} from './media.fixture.ts'
import { writeMp3 } from './mp3.ts'
import { tonePair } from './tone.ts'

const watched = vi.hoisted(() => ({ encoded: (_samples: number) => {} }))

vi.mock('wasm-media-encoders', async (original) => {
  const lame = await original<typeof import('wasm-media-encoders')>()
  const createMp3Encoder: typeof lame.createMp3Encoder = async () => {
    const encoder = await lame.createMp3Encoder()
    const encode = encoder.encode.bind(encoder)
    encoder.encode = (samples) => {
      watched.encoded(samples[0]?.length ?? 0)
      return encode(samples)
    }
    return encoder
  }
  return { ...lame, createMp3Encoder }
})

function mp3(sound = tenSeconds): Promise<Buffer> {
  return written((path) => writeMp3(path, 40_001, sound))
}

test.each([0, 1, 61])(
  'an MP3 of %i s is whole frames, and a parser finds as long a sound',
  async (seconds) => {
    const bytes = await mp3(sounding(seconds))
    const { format } = await parseBuffer(bytes, { mimeType: 'audio/mpeg' })
    expect(format).toMatchObject({
      container: 'MPEG',
      codec: 'MPEG 2.5 Layer 3',
      sampleRate: 8_000,
      numberOfChannels: 1,
      bitrate: 16_000,
    })
    expect(bytes.length % 144).toBe(0)
    // A parser counts what the encoder adds at both ends, which players skip.
    expect(format.duration).toBeGreaterThanOrEqual(seconds)
    expect(format.duration).toBeLessThan(seconds + 0.25)
  },
)

test('the first frame says how many follow, and what is not of the sound', async () => {
  const bytes = await mp3(sounding(1))
  const frames = bytes.length / 144 - 1
  const [delay, padding] = [576, frames * 576 - 576 - 8_000]
  expect(bytes.subarray(0, 4)).toEqual(bytes.subarray(144, 148))
  expect(bytes.toString('latin1', 13, 17)).toBe('Info')
  expect(bytes.readUInt32BE(21)).toBe(frames)
  expect(bytes.readUInt32BE(25)).toBe(bytes.length)
  expect(bytes.toString('latin1', 29, 38)).toBe('LAME3.100')
  expect(bytes.readUIntBE(50, 3)).toBe(delay * 4_096 + padding)
})

test('the same sound gives the same bytes, and another recording gives others', async () => {
  const once = await mp3()
  expect(digest(await mp3())).toBe(digest(once))
  const other = await written((path) => writeMp3(path, 40_002, tenSeconds))
  expect(digest(other)).not.toBe(digest(once))
})

test('others get their turn after a fifth of a second of sound', async () => {
  const most = await mostBetweenTurns((count) => {
    watched.encoded = count
    return mp3(sounding(20))
  })
  expect(most).toBe(1_600)
})

testWith('ffmpeg')('an MP3 decodes to the tone and its silences, and to no more', async () => {
  const decoded = await decode(await mp3(), '40001.mp3')
  expect(decoded).toHaveLength(80_000)
  const tones = [...tonePair(40_001)]
  expect(tonesAt(decoded, [0, 3_100, 7_350, 9_000])).toEqual([tones, tones, tones, tones])
  expect(loudness(between(decoded, 2_100, 2_900))).toBeLessThan(20)
  expect(loudness(between(decoded, 5_600, 7_150))).toBeLessThan(20)
})

testWith('ffprobe')('an MP3 is recognised, even without sound', async () => {
  for (const seconds of [0, 2]) {
    const bytes = await mp3(sounding(seconds))
    const said = await run('ffprobe', ['-v', 'error', '-show_streams', 'FILE'], bytes, '40001.mp3')
    expect(said.toString()).toContain('codec_name=mp3')
  }
})
