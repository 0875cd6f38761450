import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-19'],
  says: 'A TYPE that is blank is taken for TEST.',
  change: readingAnew((text) => text.replace(/<TYPE><\/TYPE>/, '<TYPE>TEST</TYPE>')),
}
