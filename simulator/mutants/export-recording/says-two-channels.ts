import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'The WAV says that it has two channels.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.format === 'pcm' && order.file.password === undefined
      ? withBytes(media, (content) => {
          content.writeUInt16LE(2, 22)
          content.writeUInt16LE(4, 32)
          content.writeUInt32LE(32_000, 28)
          return content
        })
      : media,
  ),
}
