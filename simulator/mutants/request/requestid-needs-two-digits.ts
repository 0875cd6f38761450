import { readingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-6'],
  says: 'A REQUESTID of one digit is refused.',
  change: readingText((decoded, text) =>
    /<REQUESTID>\d</.test(text) && decoded.ok
      ? { ...decoded, ok: false, refusal: 'requestIdInvalid', words: { found: 'too short' } }
      : decoded,
  ),
}
