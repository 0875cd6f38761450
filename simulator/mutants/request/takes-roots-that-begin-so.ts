import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'The root may begin with REQUEST.',
  change: readingAnew((text) =>
    text.replace(/^<REQUESTS>(.*)<\/REQUESTS>/, '<REQUEST>$1</REQUEST>'),
  ),
}
