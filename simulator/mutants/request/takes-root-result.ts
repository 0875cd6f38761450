import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'The root may be RESULT.',
  change: readingAnew((text) => text.replace(/^<RESULT>(.*)<\/RESULT>/, '<REQUEST>$1</REQUEST>')),
}
