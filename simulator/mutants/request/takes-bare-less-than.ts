import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'A bare less-than sign stands for itself.',
  change: readingAnew((text) => text.replaceAll(' < ', ' &lt; ')),
}
