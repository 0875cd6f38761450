import { unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import type { MediaFormat } from '../../contract/media-formats.ts'
import type { MediaFile, MediaOrder } from '../core/media.ts'
import { soundSecondsMax } from '../core/sound.ts'
import { collect, digest, ownTemporaryDirectory, tenSeconds } from './media.fixture.ts'
import { openCav } from './open-cav.ts'
import { renderMedia } from './render-media.ts'

const formats = ['pcm', 'wav', 'webm', 'mp3'] as const

function fileOf(recordId: number, format: MediaFormat, password?: string): MediaFile {
  const file = { recordId, format, sound: tenSeconds }
  return password === undefined ? file : { ...file, password }
}

function one(file: MediaFile): MediaOrder {
  return { kind: 'file', file }
}

async function bytesOf(order: MediaOrder): Promise<Buffer> {
  const media = await renderMedia(order)
  try {
    return await collect(media.read())
  } finally {
    await media.discard()
  }
}

test.each<[fileName: string, mediaType: string, holds: string, order: MediaOrder]>([
  ['40001.wav', 'audio/wav', 'PCM', one(fileOf(40_001, 'pcm'))],
  ['40001.wav', 'audio/wav', 'WAV', one(fileOf(40_001, 'wav'))],
  ['40001.webm', 'audio/webm', 'WebM', one(fileOf(40_001, 'webm'))],
  ['40001.mp3', 'audio/mpeg', 'MP3', one(fileOf(40_001, 'mp3'))],
  ['40001.cav', 'application/octet-stream', 'encrypted WAV', one(fileOf(40_001, 'wav', 'secret'))],
  ['40001.cav', 'application/octet-stream', 'encrypted MP3', one(fileOf(40_001, 'mp3', 'secret'))],
  ['recordings.zip', 'application/zip', 'MP3', { kind: 'zip', files: [fileOf(40_001, 'mp3')] }],
])('%s, %s, of %s is as long as was said', async (fileName, mediaType, _, order) => {
  const media = await renderMedia(order)
  expect(media).toMatchObject({ fileName, mediaType })
  expect(await collect(media.read())).toHaveLength(media.bytes)
  await media.discard()
})

test('orders that are made at the same time do not mix', async () => {
  const orders = [1, 2, 3].flatMap((id) => formats.map((format) => one(fileOf(id, format))))
  const together = await Promise.all(orders.map(bytesOf))
  const alone: string[] = []
  for (const order of orders) alone.push(digest(await bytesOf(order)))
  expect(together.map(digest)).toEqual(alone)
})

test.each(formats)(
  'the same order of %s gives the same bytes, encrypted or not',
  async (format) => {
    for (const order of [
      one(fileOf(40_001, format)),
      one(fileOf(40_001, format, 'secret')),
      { kind: 'zip', files: [fileOf(40_001, format), fileOf(40_002, format)] } as const,
    ]) {
      expect(digest(await bytesOf(order))).toBe(digest(await bytesOf(order)))
    }
  },
)

test.each(formats)('an encrypted %s holds the file as it is without a password', async (format) => {
  const encrypted = await renderMedia(one(fileOf(40_001, format, 'secret')))
  const { content } = await openCav(encrypted.read(), 'secret')
  expect(digest(await collect(content))).toBe(digest(await bytesOf(one(fileOf(40_001, format)))))
  await encrypted.discard()
})

test('another recording, or another format, is salted otherwise', async () => {
  const orders = [fileOf(1, 'wav', 'x'), fileOf(2, 'wav', 'x'), fileOf(1, 'pcm', 'x')]
  const salts = await Promise.all(
    orders.map(async (file) => (await bytesOf(one(file))).toString('hex', 14, 22)),
  )
  expect(new Set(salts).size).toBe(3)
})

test.each(formats)('a ZIP holds the recordings as %s, as each is alone', async (format) => {
  const files = [fileOf(40_001, format), fileOf(40_002, format)]
  const held = Object.values(unzipSync(await bytesOf({ kind: 'zip', files })))
  const alone = await Promise.all(files.map((file) => bytesOf(one(file))))
  expect(held.map(digest)).toEqual(alone.map(digest))
})

test('media that wait in files leave none when they are discarded, once or twice', async () => {
  const files = await ownTemporaryDirectory()
  const order = { kind: 'zip', files: [fileOf(1, 'webm'), fileOf(2, 'mp3')] } as const
  const media = await renderMedia(order)
  expect(files()).toHaveLength(2)
  await collect(media.read())
  await media.discard()
  await media.discard()
  expect(files()).toEqual([])
})

test('a sound is not written to a file where its length is known without', async () => {
  const files = await ownTemporaryDirectory()
  const media = await renderMedia(one(fileOf(1, 'wav', 'secret')))
  await collect(media.read())
  expect(files()).toEqual([])
})

test.each(['file', 'cav', 'zip'])(
  'media may be discarded while they are read: %s',
  async (kind) => {
    const files = await ownTemporaryDirectory()
    const long = { ...fileOf(1, 'mp3'), sound: { seconds: 120, silences: [] } }
    const orders: Record<string, MediaOrder> = {
      file: one(long),
      cav: one({ ...long, password: 'secret' }),
      zip: { kind: 'zip', files: [long] },
    }
    const media = await renderMedia(orders[kind] ?? one(long))
    const reading = media.read()
    const pieces = reading[Symbol.asyncIterator]()
    await pieces.next()
    await media.discard()
    await media.discard()
    expect(reading.destroyed).toBe(true)
    expect(files()).toEqual([])
    await expect(collect(reading)).rejects.toThrow()
  },
)

test('media may be discarded before they are read, or as soon as they are asked for', async () => {
  const files = await ownTemporaryDirectory()
  const unread = await renderMedia(one(fileOf(1, 'mp3')))
  await unread.discard()
  const asked = await renderMedia(one(fileOf(1, 'mp3', 'secret')))
  asked.read()
  await asked.discard()
  expect(files()).toEqual([])
})

test('media are read once', async () => {
  const media = await renderMedia(one(fileOf(1, 'wav')))
  media.read()
  expect(() => media.read()).toThrow('1.wav was read already')
  await media.discard()
})

test('an hour of WAV is made only as far as it is read', async () => {
  const hour = { ...fileOf(1, 'wav'), sound: { seconds: 3_600, silences: [] } }
  const media = await renderMedia(one(hour))
  const reading = media.read()
  for await (const piece of reading.iterator({ destroyOnReturn: false })) {
    expect(piece).toHaveLength(44)
    break
  }
  for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate)
  expect(media.bytes).toBe(57_600_044)
  expect(reading.readableLength).toBeLessThan(100_000)
  await media.discard()
})

test('the longest recording that is given out fits its header', async () => {
  const sound = { seconds: soundSecondsMax, silences: [] }
  const media = await renderMedia(one({ ...fileOf(1, 'wav'), sound }))
  expect(media.bytes).toBe(1_382_400_044)
})

afterEach(() => {
  vi.doUnmock('./mp3.ts')
})

test('where one file of a ZIP cannot be made, those made before it are gone', async () => {
  const files = await ownTemporaryDirectory()
  const left: number[] = []
  vi.doMock('./mp3.ts', () => ({
    async writeMp3(path: string, recordId: number) {
      left.push(files().length)
      const { writeFile } = await import('node:fs/promises')
      await writeFile(path, 'a part')
      if (recordId === 2) throw new Error('the encoder broke')
    },
  }))
  const order = { kind: 'zip', files: [fileOf(1, 'mp3'), fileOf(2, 'mp3')] } as const
  await expect(renderMedia(order)).rejects.toThrow('the encoder broke')
  expect(left).toEqual([1, 2])
  expect(files()).toEqual([])
})
