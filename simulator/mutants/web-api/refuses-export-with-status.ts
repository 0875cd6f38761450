import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-19'],
  says: 'An export that finds nothing is answered with status 404 and words.',
  on: 'http',
  change: leaving((text, response) => {
    if (!/<REQUESTTYPE>(?:MULTI)?EXPORT</.test(text)) return text
    response.statusCode = 404
    return 'nothing was found'
  }),
}
