import { parseBuffer } from 'music-metadata'
import { expect, test } from 'vitest'
import {
  collect,
  decode,
  mostBetweenTurns,
  run,
  sounding,
  tenSeconds,
  testWith,
} from './media.fixture.ts'
import { tone } from './tone.ts'
import { wav } from './wav.ts'

test.each([0, 1, 61])(
  'a WAV of %i s has the length it says, and a parser finds it so',
  async (seconds) => {
    const source = wav(40_001, sounding(seconds))
    const bytes = await collect(source.pieces())
    expect(source.bytes).toBe(44 + seconds * 16_000)
    expect(bytes).toHaveLength(source.bytes)
    const { format } = await parseBuffer(bytes, { mimeType: 'audio/wav' })
    expect(format).toMatchObject({
      container: 'WAVE',
      codec: 'PCM',
      sampleRate: 8_000,
      numberOfChannels: 1,
      bitsPerSample: 16,
    })
    expect(format.duration ?? 0).toBe(seconds)
  },
)

test('a WAV begins with this header', async () => {
  const bytes = await collect(wav(40_001, sounding(1)).pieces())
  expect(bytes.subarray(0, 44).toString('hex')).toBe(
    [
      '52494646a43e000057415645', // RIFF, 16,036 bytes, WAVE
      '666d742010000000', // fmt, 16 bytes
      '01000100401f0000803e000002001000', // PCM, mono, 8,000 Hz, 16,000 bytes/s, 2 bytes, 16 bits
      '64617461803e0000', // data, 16,000 bytes
    ].join(''),
  )
})

test('a WAV is made only as far as it is read', async () => {
  const pieces = wav(40_001, sounding(86_400)).pieces()[Symbol.asyncIterator]()
  expect((await pieces.next()).value).toHaveLength(44)
  expect((await pieces.next()).value).toHaveLength(16_000)
  await pieces.return?.()
})

test('others get their turn after each second, however fast a WAV is read', async () => {
  const most = await mostBetweenTurns(async (count) => {
    for await (const _ of wav(40_001, sounding(60)).pieces()) count()
  })
  expect(most).toBe(2)
})

testWith('ffmpeg')('a WAV decodes to the tone, sample for sample', async () => {
  const bytes = await collect(wav(40_001, tenSeconds).pieces())
  const decoded = await decode(bytes, '40001.wav')
  const samples = [...tone(40_001, tenSeconds)].flatMap((piece) => [...piece])
  expect(decoded).toEqual(Int16Array.from(samples))
})

testWith('ffprobe')('a WAV is recognised, even without sound', async () => {
  for (const seconds of [0, 2]) {
    const bytes = await collect(wav(40_001, sounding(seconds)).pieces())
    const said = await run('ffprobe', ['-v', 'error', '-show_streams', 'FILE'], bytes, '40001.wav')
    expect(said.toString()).toContain('codec_name=pcm_s16le')
  }
})
