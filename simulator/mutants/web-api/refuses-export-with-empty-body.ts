import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-19'],
  says: 'An export that is refused has no body.',
  on: 'http',
  change: leaving((text) => (/<REQUESTTYPE>(?:MULTI)?EXPORT</.test(text) ? '' : text)),
}
