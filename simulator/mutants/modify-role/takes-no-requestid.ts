import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-2'],
  says: 'MODIFYROLE needs no REQUESTID on the socket.',
  change: rewording((text) =>
    text.includes('MODIFYROLE<') && !text.includes('<REQUESTID>')
      ? text.replace('</REQUEST>', '<REQUESTID>0</REQUESTID></REQUEST>')
      : text,
  ),
}
