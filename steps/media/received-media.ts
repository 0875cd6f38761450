import { createHash } from 'node:crypto'

/** Media that came instead of a RESULT, with what was said of it. */
export interface ReceivedMedia {
  /** As told, without parameters. */
  readonly mediaType: string
  /** The file name that was told, or blank. */
  readonly fileName: string
  /** The length that was told, as it was written, or blank. */
  readonly toldBytes: string
  readonly content: Buffer
}

/** What a person is shown of media: how much came and of what, and what tells it from other media. */
export function toldOf({ content, mediaType }: ReceivedMedia): string {
  return `(${content.length} bytes of ${mediaType || 'no media type'}, SHA-256 ${digestOf(content)})`
}

/** The SHA-256 of media, in hex. */
export function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
