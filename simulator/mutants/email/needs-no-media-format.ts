import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-2'],
  says: 'EMAIL needs no MEDIA_FORMAT.',
  change: rewording((text) =>
    text.includes('>EMAIL<') && !text.includes('<MEDIA_FORMAT>')
      ? text.replace('</REQUEST>', '<MEDIA_FORMAT>webm</MEDIA_FORMAT></REQUEST>')
      : text,
  ),
}
