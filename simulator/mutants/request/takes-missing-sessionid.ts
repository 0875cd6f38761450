import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-21'],
  says: 'CHATSTART needs no SESSIONID.',
  change: readingAnew((text) =>
    text.includes('>CHATSTART<') && !text.includes('<SESSIONID>')
      ? text.replace('</TYPE>', '</TYPE><SESSIONID>none</SESSIONID>')
      : text,
  ),
}
