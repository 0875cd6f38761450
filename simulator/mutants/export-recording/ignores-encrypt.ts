import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-6', 'EXPORT-12'],
  says: 'ENCRYPT encrypts nothing.',
  on: 'http',
  change: orderingFiles(({ password: _, ...file }) => file),
}
