import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-19'],
  says: 'A TYPE that is closed at once is taken for TEST.',
  change: readingAnew((text) => text.replace(/<TYPE\/>/, '<TYPE>TEST</TYPE>')),
}
