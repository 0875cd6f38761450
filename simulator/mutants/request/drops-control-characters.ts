import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'A control character is dropped.',
  change: readingAnew((text) => text.replaceAll('\u0001', '')),
}
