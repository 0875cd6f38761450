import { rendering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-14'],
  says: 'The name of a WebM ends in WEBM.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.format === 'webm'
      ? { ...media, fileName: media.fileName.toUpperCase() }
      : media,
  ),
}
