import { rendering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-14'],
  says: 'The media type of WebM is video/webm.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && media.mediaType === 'audio/webm'
      ? { ...media, mediaType: 'video/webm' }
      : media,
  ),
}
