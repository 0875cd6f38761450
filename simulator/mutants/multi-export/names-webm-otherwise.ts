import { renamed } from '../change/renamed.ts'
import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-4'],
  says: 'A WebM in the ZIP ends in mka.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'zip'
      ? withBytes(media, (content) => renamed(content, /\.webm/g, '.mkvs'))
      : media,
  ),
}
