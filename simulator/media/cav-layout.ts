import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { encryptedMarker } from '../../contract/media-formats.ts'

/**
 * How an encrypted file (CAV) is laid out. The reference shows its first bytes and names AES-256; the
 * rest is ours, and is what OpenSSL writes, so that a file can be opened without this program:
 *
 *     CCENX      the marker
 *     1 byte     the version of the layout: 1
 *     Salted__   from here on it is the output of `openssl enc -aes-256-cbc -pbkdf2`
 *     8 bytes    the salt
 *     the rest   the media file: AES-256-CBC with PKCS#7 padding
 *
 *     tail -c +7 40001.cav | openssl enc -d -aes-256-cbc -pbkdf2 -pass pass:SECRET > 40001.webm
 */
export const cavMarker = Buffer.from(encryptedMarker, 'latin1')
export const cavVersion = 1
export const saltMarker = Buffer.from('Salted__', 'latin1')
export const saltBytes = 8
export const cavHeaderBytes = cavMarker.length + 1 + saltMarker.length + saltBytes

export const cavCipher = 'aes-256-cbc'
export const cavBlockBytes = 16
const keyBytes = 32

/** What OpenSSL takes where it is told nothing else; so neither need a user tell it. */
const derivation = { iterations: 10_000, digest: 'sha256' } as const

/** The key and the first vector, from the password in UTF-8. */
export async function cavKey(
  password: string,
  salt: Uint8Array,
): Promise<{ readonly key: Buffer; readonly iv: Buffer }> {
  const { iterations, digest } = derivation
  const length = keyBytes + cavBlockBytes
  const bytes = await promisify(pbkdf2)(password, salt, iterations, length, digest)
  return { key: bytes.subarray(0, keyBytes), iv: bytes.subarray(keyBytes) }
}
