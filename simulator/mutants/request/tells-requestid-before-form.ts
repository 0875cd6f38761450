import { readingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-22'],
  says: 'REQUESTID is looked at before the form of the message.',
  change: readingText((decoded, text) =>
    /<REQUESTID>[a-z]/.test(text) && text.trimEnd().endsWith('</REQUEST>')
      ? {
          ok: false,
          refusal: 'requestIdInvalid',
          words: { found: '' },
          command: undefined,
          requestId: '',
        }
      : decoded,
  ),
}
