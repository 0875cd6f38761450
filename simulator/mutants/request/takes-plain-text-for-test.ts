import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'Plain text is taken for TEST.',
  change: rewording((text) =>
    text.startsWith('hello')
      ? '<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>'
      : text,
  ),
}
