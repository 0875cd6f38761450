import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-1'],
  says: 'A URL is answered in words, not with a RESULT.',
  on: 'http',
  change: leaving((text) => text.replace(/^<RESULT>.*<\/RESULT>/s, 'The request was answered.')),
}
