import { renamed } from '../change/renamed.ts'
import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-4'],
  says: 'Files in the ZIP are named by other idents.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'zip'
      ? withBytes(media, (content) => renamed(content, /400(\d\d)\./g, '500$1.'))
      : media,
  ),
}
