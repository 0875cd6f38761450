import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-17'],
  says: 'A refusal has status 400.',
  on: 'http',
  change: leaving((text, response) => {
    if (text.includes('<RESULTCODE>') && !text.includes('<RESULTCODE>20<'))
      response.statusCode = 400
    return text
  }),
}
