import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'A tag that is not closed is closed with what holds it.',
  change: readingAnew((text) =>
    text.replace(/<TYPE>(\w+)<\/REQUEST>/, '<TYPE>$1</TYPE><REQUESTID>1</REQUESTID></REQUEST>'),
  ),
}
