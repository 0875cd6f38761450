import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-3'],
  says: 'The command is named by MESSAGE, and TYPE is no more than a parameter.',
  change: rewording((text) =>
    text
      .replaceAll('<TYPE>', '<OTHERTYPE>')
      .replaceAll('</TYPE>', '</OTHERTYPE>')
      .replaceAll('MESSAGE>', 'TYPE>'),
  ),
}
