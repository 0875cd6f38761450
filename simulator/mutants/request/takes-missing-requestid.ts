import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-18'],
  says: 'A request without REQUESTID is answered.',
  change: readingAnew((text) =>
    text.includes('REQUESTID') ? text : text.replace('</TYPE>', '</TYPE><REQUESTID>0</REQUESTID>'),
  ),
}
