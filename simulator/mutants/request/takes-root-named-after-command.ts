import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-2'],
  says: 'A message whose root is named after the command is answered.',
  change: readingAnew((text) =>
    text.replace(/^<([A-Z]+)>(.*)<\/\1>/s, '<REQUEST><TYPE>$1</TYPE>$2</REQUEST>'),
  ),
}
