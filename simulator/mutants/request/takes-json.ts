import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'A request in JSON is answered.',
  change: rewording((text) =>
    text.startsWith('{') ? '<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>' : text,
  ),
}
