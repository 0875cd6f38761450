import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-12'],
  says: 'GET is answered with status 203.',
  on: 'http',
  change: leaving((text, response, { method }) => {
    if (method === 'GET') response.statusCode = 203
    return text
  }),
}
