import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-22'],
  says: 'An XML document in the body that is not closed is closed.',
  on: 'http',
  change: readingAnew((text) =>
    text.endsWith('</TYPE>') ? `${text}<REQUESTID>1</REQUESTID></REQUEST>` : text,
  ),
}
