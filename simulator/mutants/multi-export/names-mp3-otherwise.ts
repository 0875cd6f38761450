import { renamed } from '../change/renamed.ts'
import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-Q1'],
  says: 'An MP3 in the ZIP ends in mpg.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'zip'
      ? withBytes(media, (content) => renamed(content, /\.mp3/g, '.mpg'))
      : media,
  ),
}
