import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-13'],
  says: 'BLACKOUTSTART with a blank DEVICEID beside another selector is refused.',
  change: rewording((text) =>
    text.includes('<TYPE>BLACKOUTSTART<')
      ? text.replace('<DEVICEID></DEVICEID>', '<DEVICEID>none</DEVICEID>')
      : text,
  ),
}
