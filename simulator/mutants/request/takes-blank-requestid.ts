import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-18'],
  says: 'A REQUESTID may be blank.',
  change: readingAnew((text) =>
    text.replace(/<REQUESTID><\/REQUESTID>/, '<REQUESTID>1</REQUESTID>'),
  ),
}
