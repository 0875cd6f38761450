import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-22'],
  says: 'An XML document in the body may have any root.',
  on: 'http',
  change: readingAnew((text) =>
    text.replace(/^<(\w+)>(.*)<\/\1>$/, '<REQUEST><TYPE>$1</TYPE>$2</REQUEST>'),
  ),
}
