import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-14'],
  says: 'Of a parameter that is sent twice the first counts.',
  change: readingAnew((text) => text.replaceAll(/(<(\w+)>[^<]*<\/\2>)<\2>[^<]*<\/\2>/g, '$1')),
}
