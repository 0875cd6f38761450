import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-19'],
  says: 'A name that means something to the server itself is taken for TEST.',
  change: readingAnew((text) => text.replace(/<TYPE>(?:CONSTRUCTOR|REQUEST)</, '<TYPE>TEST<')),
}
