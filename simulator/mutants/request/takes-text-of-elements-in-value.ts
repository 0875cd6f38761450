import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'Of a value that holds elements their text is taken.',
  change: readingAnew((text) => text.replace(/<N>(\w+)<\/N>/, '$1')),
}
