import { leaving } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-22'],
  says: 'An XML document in the body is answered with status 202.',
  on: 'http',
  change: leaving((text, response, { headers }) => {
    if (/xml/.test(headers['content-type'] ?? '')) response.statusCode = 202
    return text
  }),
}
