import { rendering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-14'],
  says: 'The media type of a ZIP is application/x-zip-compressed.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'zip' ? { ...media, mediaType: 'application/x-zip-compressed' } : media,
  ),
}
