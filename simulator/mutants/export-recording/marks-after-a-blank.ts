import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-12'],
  says: 'Something stands before the marker of an encrypted file.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.password !== undefined
      ? withBytes(media, (content) => Buffer.concat([Buffer.from([0]), content]))
      : media,
  ),
}
