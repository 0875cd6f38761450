import { parseBuffer } from 'music-metadata'
import { expect, test, vi } from 'vitest'
import { readElements, requireElement } from './ebml.fixture.ts'
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
import { tonePair } from './tone.ts'
import { writeWebm } from './webm.ts'

const watched = vi.hoisted(() => ({ encoded: () => {} }))

vi.mock('libopus-wasm', async (original) => {
  const opus = await original<typeof import('libopus-wasm')>()
  const createEncoder: typeof opus.createEncoder = async (options) => {
    const encoder = await opus.createEncoder(options)
    const encode = encoder.encode.bind(encoder)
    encoder.encode = (pcm) => {
      watched.encoded()
      return encode(pcm)
    }
    return encoder
  }
  return { ...opus, createEncoder }
})

const [segment, info, cues, cluster] = ['18538067', '1549a966', '1c53bb6b', '1f43b675']

function webm(sound = tenSeconds): Promise<Buffer> {
  return written((path) => writeWebm(path, 40_001, sound))
}

test.each([
  [0, 0.02],
  [1, 1],
  [61, 61],
])('a WebM of %i s says that it lasts %d s of Opus', async (seconds, duration) => {
  const { format } = await parseBuffer(await webm(sounding(seconds)), { mimeType: 'audio/webm' })
  expect(format).toMatchObject({ container: 'EBML/webm', codec: 'OPUS', numberOfChannels: 1 })
  expect(format.duration).toBeCloseTo(duration, 6)
})

test('a WebM has an index that leads to its clusters, one for each five seconds', async () => {
  const elements = readElements(await webm())
  const { children } = requireElement(elements, segment)
  const clusters = children.filter(({ id }) => id === cluster)
  const points = requireElement(children, cues).children
  const segmentFrom = requireElement(children, '114d9b74').at
  const led = points.map(({ children: point }) => ({
    ms: requireElement(point, 'b3').data.readUIntBE(0, requireElement(point, 'b3').data.length),
    at: requireElement(point, 'b7', 'f1').data,
  }))
  expect(led.map(({ ms }) => ms)).toEqual([0, 5_000])
  expect(led.map(({ at }) => segmentFrom + at.readUIntBE(0, at.length))).toEqual(
    clusters.map(({ at }) => at),
  )
})

test('the length in the header of a WebM is that of its frames', async () => {
  const { children } = requireElement(readElements(await webm()), segment)
  const frames = children
    .filter(({ id }) => id === cluster)
    .flatMap((one) => one.children.filter(({ id }) => id === 'a3'))
  expect(frames).toHaveLength(500)
  expect(requireElement(children, info, '4489').data.readDoubleBE()).toBe(10_000)
})

test('the same sound gives the same bytes, and another recording gives others', async () => {
  const once = await webm()
  expect(digest(await webm())).toBe(digest(once))
  const other = await written((path) => writeWebm(path, 40_002, tenSeconds))
  expect(digest(other)).not.toBe(digest(once))
})

test('others get their turn after ten frames at the most', async () => {
  const most = await mostBetweenTurns((count) => {
    watched.encoded = () => count()
    return webm(sounding(20))
  })
  expect(most).toBe(10)
})

testWith('ffmpeg')('a WebM decodes to the tone and its silences, and to no more', async () => {
  const decoded = await decode(await webm(), '40001.webm')
  expect(decoded).toHaveLength(80_000)
  const tones = [...tonePair(40_001)]
  expect(tonesAt(decoded, [0, 3_050, 7_300, 9_000])).toEqual([tones, tones, tones, tones])
  expect(loudness(between(decoded, 2_040, 2_990))).toBeLessThan(20)
  expect(loudness(between(decoded, 5_540, 7_220))).toBeLessThan(20)
})

testWith('ffmpeg')('a WebM can be sought in', async () => {
  const decoded = await decode(await webm(), '40001.webm', 6)
  expect(decoded).toHaveLength(32_000)
  expect(loudness(between(decoded, 0, 1_220))).toBeLessThan(20)
  expect(loudness(between(decoded, 1_300, 4_000))).toBeGreaterThan(5_000)
})

testWith('ffprobe')('a WebM is recognised, even without sound', async () => {
  for (const seconds of [0, 2]) {
    const bytes = await webm(sounding(seconds))
    const said = await run('ffprobe', ['-v', 'error', '-show_streams', 'FILE'], bytes, '40001.webm')
    expect(said.toString()).toContain('codec_name=opus')
  }
})
