import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-22'],
  says: 'An XML document in the body is answered with status 415.',
  on: 'http',
  change: statusFor(415, ({ headers }) => /xml/.test(headers['content-type'] ?? '')),
}
