import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-12'],
  says: 'An encrypted file begins with the marker in lower case.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.password !== undefined
      ? withBytes(media, (content) => content.fill('ccenx', 0, 5))
      : media,
  ),
}
