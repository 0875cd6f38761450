import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-18'],
  says: 'Of a RESULT it is not said what it is.',
  on: 'http',
  change: leaving((text, response) => {
    response.removeHeader('Content-Type')
    return text
  }),
}
