import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'A reference to nothing is text.',
  change: readingAnew((text) => text.replaceAll('&who;', '&amp;who;')),
}
