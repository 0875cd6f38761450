import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'A reference to NUL is dropped.',
  change: readingAnew((text) => text.replaceAll('&#0;', '')),
}
