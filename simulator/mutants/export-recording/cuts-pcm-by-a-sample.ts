import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'The media of pcm are a sample shorter than the recording.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.format === 'pcm'
      ? withBytes(media, (content) => {
          const shorter = Buffer.from(content.subarray(0, -2))
          shorter.writeUInt32LE(shorter.length - 8, 4)
          shorter.writeUInt32LE(shorter.length - 44, 40)
          return shorter
        })
      : media,
  ),
}
