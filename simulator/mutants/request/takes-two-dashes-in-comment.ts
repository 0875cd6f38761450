import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'A comment may hold two dashes.',
  change: readingAnew((text) => text.replace(/<!-- a -- b -->/, '')),
}
