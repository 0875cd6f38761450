import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'Bytes that are not UTF-8 are replaced.',
  change: readingAnew((text) => text),
}
