import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { encryptedFile, mediaFormats } from '../../contract/media-formats.ts'
import type { MediaFile, MediaOrder } from '../core/media.ts'
import type { ByteSource } from './byte-source.ts'
import { scratchFile } from './scratch-file.ts'

/** Media that is ready to be given out: its length is known, its bytes are read as they are wanted. */
export interface RenderedMedia {
  readonly fileName: string
  readonly mediaType: string
  /** The exact length: what Content-Length says. */
  readonly bytes: number
  /** The bytes, once. */
  read(): Readable
  /** Frees what it holds. Safe to call twice; a reading that is under way is cut off. */
  discard(): Promise<void>
}

/**
 * Makes the bytes that an order is for: the same order, the same bytes. What is encoded is made
 * before this resolves, and waits in temporary files until it is discarded; others are answered
 * meanwhile. The encoders are loaded by the first order that needs them.
 *
 * Rejects with a system error (it has an `errno`) where there is no room for the files, and leaves
 * nothing behind then.
 */
export async function renderMedia(order: MediaOrder): Promise<RenderedMedia> {
  return order.kind === 'zip' ? zipMedia(order.files) : fileMedia(order.file)
}

async function fileMedia(file: MediaFile): Promise<RenderedMedia> {
  const { recordId, format, password } = file
  const source = await soundSource(file)
  if (password === undefined) {
    const { extension, mediaType } = mediaFormats[format]
    return rendered(source, `${recordId}.${extension}`, mediaType)
  }
  const { encrypt } = await import('./encrypt.ts')
  const { extension, mediaType } = encryptedFile
  const encrypted = encrypt(source, password, saltOf(file))
  return rendered(encrypted, `${recordId}.${extension}`, mediaType)
}

async function zipMedia(files: readonly MediaFile[]): Promise<RenderedMedia> {
  const { zip } = await import('./zip.ts')
  const entries: { name: string; source: ByteSource }[] = []
  try {
    // One after the other: encoders would only take the time from each other.
    for (const file of files) {
      const name = `${file.recordId}.${mediaFormats[file.format].extension}`
      entries.push({ name, source: await soundSource(file) })
    }
  } catch (error) {
    await Promise.all(entries.map(({ source }) => source.release()))
    throw error
  }
  return rendered(zip(entries), 'recordings.zip', 'application/zip')
}

/** The sound of a recording in its format, not encrypted. */
function soundSource({ recordId, sound, format }: MediaFile): Promise<ByteSource> {
  return sources[format](recordId, sound)
}

type MakeSource = (recordId: number, sound: MediaFile['sound']) => Promise<ByteSource>

const wavSource: MakeSource = async (recordId, sound) => {
  const { wav } = await import('./wav.ts')
  return wav(recordId, sound)
}

const sources: Readonly<Record<MediaFile['format'], MakeSource>> = {
  pcm: wavSource,
  wav: wavSource,
  webm: async (recordId, sound) => {
    const { writeWebm } = await import('./webm.ts')
    return scratchFile((path) => writeWebm(path, recordId, sound))
  },
  mp3: async (recordId, sound) => {
    const { writeMp3 } = await import('./mp3.ts')
    return scratchFile((path) => writeMp3(path, recordId, sound))
  },
}

/**
 * A salt for an encrypted file, which chance should choose; but then the same request would not give
 * the same bytes. The password is not in it, as a hash of it would be a quick way to guess it.
 */
function saltOf({ recordId, format }: MediaFile): Buffer {
  return createHash('sha256').update(`${recordId} ${format}`).digest().subarray(0, 8)
}

function rendered(source: ByteSource, fileName: string, mediaType: string): RenderedMedia {
  let reading: Readable | undefined
  return {
    fileName,
    mediaType,
    bytes: source.bytes,
    read() {
      if (reading) throw new Error(`${fileName} was read already`)
      reading = Readable.from(source.pieces(), { objectMode: false })
      return reading
    },
    async discard() {
      // First the reading: it must not come upon what is gone.
      reading?.destroy()
      await source.release()
    },
  }
}
