import { rendering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-Q1'],
  says: 'The media type of MP3 is audio/mp3.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && media.mediaType === 'audio/mpeg'
      ? { ...media, mediaType: 'audio/mp3' }
      : media,
  ),
}
