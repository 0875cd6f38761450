import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-2'],
  says: 'EMAIL needs no IDENT.',
  change: rewording((text) =>
    text.includes('>EMAIL<') && !text.includes('<IDENT>')
      ? text.replace('</REQUEST>', '<IDENT>40003</IDENT></REQUEST>')
      : text,
  ),
}
