import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'The WAV says that it has 16 000 samples a second.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.format === 'pcm' && order.file.password === undefined
      ? withBytes(media, (content) => {
          content.writeUInt32LE(16_000, 24)
          content.writeUInt32LE(32_000, 28)
          return content
        })
      : media,
  ),
}
