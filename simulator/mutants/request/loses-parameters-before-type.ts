import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-7'],
  says: 'What stands before TYPE is lost, but for REQUESTID.',
  change: rewording((text) =>
    text.replace(/^<REQUEST>(?!<REQUESTID>).*?<TYPE>/s, '<REQUEST><TYPE>'),
  ),
}
