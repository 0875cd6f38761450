import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-14'],
  says: 'The RESULT is inside another element.',
  on: 'http',
  change: leaving((text) => text.replace(/^(<RESULT>.*<\/RESULT>)/s, '<string>$1</string>')),
}
