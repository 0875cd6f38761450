import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-2'],
  says: 'A blank MEDIA_FORMAT is taken as if one were sent.',
  change: rewording((text) =>
    text.includes('>EMAIL<')
      ? text.replace('<MEDIA_FORMAT></MEDIA_FORMAT>', '<MEDIA_FORMAT>webm</MEDIA_FORMAT>')
      : text,
  ),
}
