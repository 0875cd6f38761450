import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-18'],
  says: 'A RESULT is called application/xml.',
  on: 'http',
  change: leaving((text, response) => {
    response.setHeader('Content-Type', 'application/xml; charset=utf-8')
    return text
  }),
}
