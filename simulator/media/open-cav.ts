import { createDecipheriv, type Decipher } from 'node:crypto'
import {
  cavCipher,
  cavHeaderBytes,
  cavKey,
  cavMarker,
  cavVersion,
  saltBytes,
  saltMarker,
} from './cav-layout.ts'
import { contentExtension, type MediaExtension } from './content-extension.ts'

/** Why an encrypted file does not open, in words for the one who opens it. */
export class CavError extends Error {
  override readonly name = 'CavError'
}

/** An encrypted file that a password opened. */
export interface OpenedCav {
  /** What kind of media it is: the ending of its name, without the dot. */
  readonly extension: MediaExtension
  /** The media file, once. Throws a CavError where it turns out to be damaged further on. */
  readonly content: AsyncIterable<Uint8Array>
}

/**
 * Opens an encrypted file (see `cav-layout.ts`) with a password. Rejects with a CavError where the
 * bytes are no such file, are of another version, or do not decrypt to media. Whether it opens, or
 * only a part of the content is read: the source is closed.
 */
export async function openCav(
  source: AsyncIterable<Uint8Array>,
  password: string,
): Promise<OpenedCav> {
  const pieces = source[Symbol.asyncIterator]()
  try {
    const { header, rest } = await takeHeader(pieces)
    const { key, iv } = await cavKey(password, header.subarray(-saltBytes))
    const plain = decrypted(rest, pieces, createDecipheriv(cavCipher, key, iv))
    const { value: first = Buffer.alloc(0) } = await plain.next()
    const extension = contentExtension(first)
    if (!extension) {
      throw new CavError('The password is another, or the file is damaged: it holds no known media')
    }
    return { extension, content: startingWith(first, plain) }
  } catch (error) {
    await pieces.return?.()
    throw error
  }
}

type Pieces = AsyncIterator<Uint8Array>

/** Reads up to the salt, and checks what can be checked without the password. */
async function takeHeader(pieces: Pieces): Promise<{ header: Buffer; rest: Buffer }> {
  let taken: Buffer = Buffer.alloc(0)
  while (taken.length < cavHeaderBytes) {
    const { done, value } = await pieces.next()
    if (done) break
    taken = Buffer.concat([taken, value])
  }
  const marker = taken.subarray(0, cavMarker.length)
  if (!marker.equals(cavMarker)) {
    throw new CavError(`It is not encrypted: it begins with ${shown(marker)}, not with CCENX`)
  }
  const version = taken[cavMarker.length]
  if (version !== undefined && version !== cavVersion) {
    throw new CavError(`Its layout is of version ${version}, and only ${cavVersion} is known`)
  }
  const header = taken.subarray(0, cavHeaderBytes)
  const isWhole = header.length === cavHeaderBytes
  if (!isWhole || header.indexOf(saltMarker) !== cavMarker.length + 1) {
    throw new CavError(`Its header is damaged: ${shown(header)}`)
  }
  return { header, rest: taken.subarray(cavHeaderBytes) }
}

/** What the rest decrypts to, in pieces that are not empty. */
async function* decrypted(
  rest: Buffer,
  pieces: Pieces,
  decipher: Decipher,
): AsyncGenerator<Buffer, undefined> {
  try {
    let next: IteratorResult<Uint8Array> = { value: rest }
    for (; !next.done; next = await pieces.next()) {
      const plain = decipher.update(next.value)
      if (plain.length > 0) yield plain
    }
    yield lastOf(decipher)
  } finally {
    await pieces.return?.()
  }
}

function lastOf(decipher: Decipher): Buffer {
  try {
    return decipher.final()
  } catch {
    // What OpenSSL says here ("bad decrypt", "wrong final block length") names its own functions.
    throw new CavError('The password is another, or the file is damaged: its end does not decrypt')
  }
}

async function* startingWith(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

/** Bytes as a reader can tell them apart: as text where they are text, else in hexadecimal. */
function shown(bytes: Buffer): string {
  if (bytes.length === 0) return 'nothing'
  const text = bytes.toString('latin1')
  return /^[\x20-\x7e]+$/.test(text) ? text : bytes.toString('hex')
}
