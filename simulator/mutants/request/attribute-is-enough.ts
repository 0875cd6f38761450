import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-18'],
  says: 'A REQUESTID in an attribute alone is taken.',
  change: readingAnew((text) =>
    text.replace(/<REQUEST REQUESTID='(\d+)'>/, '<REQUEST><REQUESTID>$1</REQUESTID>'),
  ),
}
