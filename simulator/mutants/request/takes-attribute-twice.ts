import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'An attribute may be there twice.',
  change: readingAnew((text) => text.replace(/ (\w+)='\w*' (\1='\w*')/, ' $2')),
}
