import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-21'],
  says: 'A SESSIONID that is blank is a value.',
  change: readingAnew((text) =>
    text.replace(/<SESSIONID><\/SESSIONID>/, '<SESSIONID>blank</SESSIONID>'),
  ),
}
