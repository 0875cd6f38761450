import { createCipheriv } from 'node:crypto'
import type { ByteSource } from './byte-source.ts'
import {
  cavBlockBytes,
  cavCipher,
  cavHeaderBytes,
  cavKey,
  cavMarker,
  cavVersion,
  saltMarker,
} from './cav-layout.ts'

/**
 * A media file, encrypted as `cav-layout.ts` says, while it is read. The salt (8 bytes) is the
 * caller's. Releases what the media holds.
 */
export function encrypt(media: ByteSource, password: string, salt: Uint8Array): ByteSource {
  const blocks = Math.floor(media.bytes / cavBlockBytes) + 1
  return {
    bytes: cavHeaderBytes + blocks * cavBlockBytes,
    async *pieces() {
      yield Buffer.concat([cavMarker, Buffer.of(cavVersion), saltMarker, salt])
      const { key, iv } = await cavKey(password, salt)
      const cipher = createCipheriv(cavCipher, key, iv)
      for await (const piece of media.pieces()) yield cipher.update(piece)
      yield cipher.final()
    },
    release: () => media.release(),
  }
}
