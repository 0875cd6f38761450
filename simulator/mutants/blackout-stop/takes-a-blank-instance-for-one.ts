import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-5'],
  says: 'BLACKOUTSTOP with a blank CALLINSTANCE is refused.',
  change: rewording((text) =>
    text.includes('<TYPE>BLACKOUTSTOP<')
      ? text.replace('<CALLINSTANCE></CALLINSTANCE>', '<CALLINSTANCE>none</CALLINSTANCE>')
      : text,
  ),
}
