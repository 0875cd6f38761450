import { readingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

function sentIn(text: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</`).exec(text)?.[1]
}

export const mutant: Mutant = {
  breaks: ['TCP-8'],
  says: 'The blanks at the ends of REQUESTID are kept, and come back.',
  change: readingText((decoded, text) => {
    const requestId = sentIn(text, 'REQUESTID')
    return decoded.ok && requestId !== undefined ? { ...decoded, requestId } : decoded
  }),
}
