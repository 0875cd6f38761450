import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'Tags may cross.',
  change: readingAnew((text) =>
    text.replace(/<TYPE>(\w+)<REQUESTID><\/TYPE>/, '<TYPE>$1</TYPE><REQUESTID>'),
  ),
}
