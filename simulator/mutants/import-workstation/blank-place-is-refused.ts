import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-10'],
  says: 'A blank LOCATIONID is refused.',
  change: rewording((text) =>
    text.replace('<LOCATIONID></LOCATIONID>', '<LOCATIONID>none</LOCATIONID>'),
  ),
}
