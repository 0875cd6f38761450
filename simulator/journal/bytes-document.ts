import { isUtf8 } from 'node:buffer'
import { bufferOf } from './buffer-of.ts'

/** Bytes as JSON can hold them. */
export interface BytesDocument {
  text?: string | undefined
  base64?: string | undefined
}

/** Text where the bytes are UTF-8, so that people can read it; Base64 where they are not. */
export function documentOfBytes(bytes: Uint8Array): BytesDocument {
  const buffer = bufferOf(bytes)
  return isUtf8(buffer) ? { text: buffer.toString('utf8') } : { base64: buffer.toString('base64') }
}

/** The very bytes that a document was made of. */
export function bytesFrom({ text, base64 = '' }: BytesDocument): Uint8Array {
  return text === undefined ? Buffer.from(base64, 'base64') : Buffer.from(text, 'utf8')
}
