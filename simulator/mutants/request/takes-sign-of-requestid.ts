import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-18'],
  says: 'A REQUESTID may have a sign.',
  change: readingAnew((text) =>
    text.replace(/<REQUESTID>[+-]\d+<\/REQUESTID>/, '<REQUESTID>1</REQUESTID>'),
  ),
}
