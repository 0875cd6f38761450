import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-11'],
  says: 'POST is answered with status 201.',
  on: 'http',
  change: leaving((text, response, { method }) => {
    if (method === 'POST') response.statusCode = 201
    return text
  }),
}
