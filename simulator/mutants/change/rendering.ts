import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { MediaFile, MediaOrder } from '../../core/media.ts'
import type { RenderedMedia } from '../../media/render-media.ts'
import type { Change } from '../mutant.ts'

/** Other media are given out: of what was made for an order. */
export function rendering(
  change: (media: RenderedMedia, order: MediaOrder) => RenderedMedia | Promise<RenderedMedia>,
): Change {
  return (usual) => ({
    ...usual,
    renderMedia: (render) => {
      const before = usual.renderMedia(render)
      return async (order) => change(await before(order), order)
    },
  })
}

/** Media are made of another order. */
export function ordering(change: (order: MediaOrder) => MediaOrder): Change {
  return (usual) => ({
    ...usual,
    renderMedia: (render) => {
      const before = usual.renderMedia(render)
      return (order) => before(change(order))
    },
  })
}

/** Every file that is asked for, alone or for a ZIP, is made as another. */
export function orderingFiles(change: (file: MediaFile) => MediaFile): Change {
  return ordering((order) =>
    order.kind === 'file'
      ? { kind: 'file', file: change(order.file) }
      : { kind: 'zip', files: order.files.map(change) },
  )
}

/** The same media with other bytes. */
export async function withBytes(
  media: RenderedMedia,
  change: (content: Buffer) => Buffer,
): Promise<RenderedMedia> {
  const content = change(await buffer(media.read()))
  return {
    ...media,
    bytes: content.length,
    read: () => Readable.from(content, { objectMode: false }),
  }
}
