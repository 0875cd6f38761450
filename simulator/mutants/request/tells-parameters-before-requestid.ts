import { readingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-22'],
  says: 'A number that is none is told before a wrong REQUESTID.',
  change: readingText((decoded, text) =>
    !decoded.ok && decoded.refusal === 'requestIdInvalid' && text.includes('<CALLCOUNT>x<')
      ? {
          ...decoded,
          refusal: 'valueInvalid',
          words: { parameter: 'CALLCOUNT', allowed: 'a whole number', found: 'x' },
        }
      : decoded,
  ),
}
