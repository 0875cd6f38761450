import { readingText } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

function sentIn(text: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</`).exec(text)?.[1]
}

export const mutant: Mutant = {
  breaks: ['TCP-8'],
  says: 'The blanks at the ends of USER1 are kept.',
  change: readingText((decoded, text) => {
    const USER1 = sentIn(text, 'USER1')
    if (!decoded.ok || USER1 === undefined) return decoded
    return { ...decoded, parameters: { ...decoded.parameters, USER1 } }
  }),
}
