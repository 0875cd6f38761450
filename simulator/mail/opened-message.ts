import { buffer } from 'node:stream/consumers'
import { renderMedia } from '../media/render-media.ts'
import type { KeptMessage } from './outbox.ts'

/** A message of the outbox as its reader would see it. */
export interface OpenedMessage {
  readonly to: string
  readonly postedAt: number
  readonly attachment: {
    readonly fileName: string
    readonly mediaType: string
    readonly content: Buffer
  }
}

/** Makes the media of a message that the outbox kept. */
export async function openMessage({ to, postedAt, file }: KeptMessage): Promise<OpenedMessage> {
  const media = await renderMedia({ kind: 'file', file })
  try {
    const { fileName, mediaType } = media
    return {
      to,
      postedAt,
      attachment: { fileName, mediaType, content: await buffer(media.read()) },
    }
  } finally {
    await media.discard()
  }
}
