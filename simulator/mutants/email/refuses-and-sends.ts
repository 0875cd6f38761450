import { rewording } from '../change/reading.ts'
import { saying } from '../change/saying.ts'
import { together } from '../change/together.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

let isWrong = false

export const mutant: Mutant = {
  breaks: ['EMAIL-2'],
  says: 'An EMAIL without MEDIA_FORMAT is refused, and the message is sent all the same.',
  change: together(
    rewording((text) => {
      isWrong = text.includes('>EMAIL<') && !text.includes('<MEDIA_FORMAT>')
      return isWrong
        ? text.replace('</REQUEST>', '<MEDIA_FORMAT>webm</MEDIA_FORMAT></REQUEST>')
        : text
    }),
    saying('email', (result) => (isWrong ? toldAs('API_BLANK_REQUIRED_VALUE')(result) : result)),
  ),
}
