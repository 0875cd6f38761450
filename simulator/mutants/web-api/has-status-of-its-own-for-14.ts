import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-17'],
  says: 'The refusal of a wrong REQUESTID has status 500.',
  on: 'http',
  change: leaving((text, response) => {
    if (text.includes('<RESULTCODE>14<')) response.statusCode = 422
    return text
  }),
}
