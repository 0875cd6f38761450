import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-3'],
  says: 'What is asked for as WebM is given out as WAV.',
  on: 'http',
  change: orderingFiles((file) => (file.format === 'webm' ? { ...file, format: 'pcm' } : file)),
}
