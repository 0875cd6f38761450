import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-18'],
  says: 'A REQUESTID may be hexadecimal.',
  change: readingAnew((text) =>
    text.replace(/<REQUESTID>0x[\dA-F]+<\/REQUESTID>/, '<REQUESTID>1</REQUESTID>'),
  ),
}
