import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-2'],
  says: 'A blank UNIQUEFIELD is taken as if one were sent.',
  change: rewording((text) =>
    text.includes('>EMAIL<')
      ? text.replace('<UNIQUEFIELD></UNIQUEFIELD>', '<UNIQUEFIELD>ident</UNIQUEFIELD>')
      : text,
  ),
}
