import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-2'],
  says: 'A blank IDENT is taken as if one were sent.',
  change: rewording((text) =>
    text.includes('>EMAIL<') ? text.replace('<IDENT></IDENT>', '<IDENT>40003</IDENT>') : text,
  ),
}
