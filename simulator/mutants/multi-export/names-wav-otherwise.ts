import { renamed } from '../change/renamed.ts'
import { rendering, withBytes } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-4'],
  says: 'A WAV in the ZIP ends in pcm.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'zip'
      ? withBytes(media, (content) => renamed(content, /\.wav/g, '.pcm'))
      : media,
  ),
}
