import { rendering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-14', 'EXPORT-9'],
  says: 'The file is named recording, and not by its ident.',
  on: 'http',
  change: rendering((media) => ({
    ...media,
    fileName: media.fileName.replace(/^\d+/, 'recording'),
  })),
}
