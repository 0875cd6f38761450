import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-21'],
  says: 'A request without ACTION is taken for ADD.',
  change: rewording((text) =>
    text.includes('<TYPE>IMPORTUSER<') && !text.includes('<ACTION>')
      ? text.replace('<FIRST_NAME>', '<ACTION>ADD</ACTION><FIRST_NAME>')
      : text,
  ),
}
