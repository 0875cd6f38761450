import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-19'],
  says: 'A request without TYPE is taken for TEST.',
  change: readingAnew((text) =>
    text.includes('TYPE') ? text : text.replace('<REQUESTID>', '<TYPE>TEST</TYPE><REQUESTID>'),
  ),
}
