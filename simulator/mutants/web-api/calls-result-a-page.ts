import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-18'],
  says: 'A RESULT is called text/html.',
  on: 'http',
  change: leaving((text, response) => {
    response.setHeader('Content-Type', 'text/html')
    return text
  }),
}
