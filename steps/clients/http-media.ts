import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { ReceivedMedia } from '../media/received-media.ts'

/** What is no text is media, whatever it is called: no content type is documented (WEB-18, WEB-19). */
export function mediaOf(content: Buffer, { headers }: IncomingMessage): ReceivedMedia | undefined {
  if (isUtf8(content) && !content.includes(0)) return undefined
  const [mediaType = ''] = (headers['content-type'] ?? '').split(';')
  const [, fileName = ''] = /filename="?([^";]+)"?/.exec(headers['content-disposition'] ?? '') ?? []
  return {
    mediaType: mediaType.trim(),
    fileName,
    toldBytes: headers['content-length'] ?? '',
    content,
  }
}
