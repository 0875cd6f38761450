import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-2'],
  says: 'EMAIL needs no UNIQUEFIELD.',
  change: rewording((text) =>
    text.includes('>EMAIL<') && !text.includes('<UNIQUEFIELD>')
      ? text.replace('</REQUEST>', '<UNIQUEFIELD>ident</UNIQUEFIELD></REQUEST>')
      : text,
  ),
}
