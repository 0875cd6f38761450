import { sentBlank } from '../change/sent-blank.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-30'],
  says: 'MODIFY with a blank LAST_NAME makes it blank.',
  change: sentBlank('importUser', 'LAST_NAME'),
}
