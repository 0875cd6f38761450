import { renamed } from '../change/renamed.ts'
import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-4'],
  says: 'The third recording of Saturday is named as the fourth.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'zip'
      ? withBytes(media, (content) => renamed(content, /40003\./g, '40004.'))
      : media,
  ),
}
