import { rendering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-14'],
  says: 'The media type of WAV is audio/x-wav.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && media.mediaType === 'audio/wav'
      ? { ...media, mediaType: 'audio/x-wav' }
      : media,
  ),
}
