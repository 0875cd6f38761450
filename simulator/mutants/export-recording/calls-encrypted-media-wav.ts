import { rendering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-14'],
  says: 'The media type of an encrypted WAV is that of the WAV.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.password !== undefined
      ? { ...media, mediaType: 'audio/wav' }
      : media,
  ),
}
