import { readingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-6'],
  says: 'A REQUESTID of more than six digits is refused.',
  change: readingText((decoded, text) =>
    /<REQUESTID>\d{7}/.test(text) && decoded.ok
      ? { ...decoded, ok: false, refusal: 'requestIdInvalid', words: { found: 'too long' } }
      : decoded,
  ),
}
