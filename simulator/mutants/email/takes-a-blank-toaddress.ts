import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-2'],
  says: 'A blank TOADDRESS is taken as if one were sent.',
  change: rewording((text) =>
    text.includes('>EMAIL<')
      ? text.replace('<TOADDRESS></TOADDRESS>', '<TOADDRESS>jdoe@example.com</TOADDRESS>')
      : text,
  ),
}
