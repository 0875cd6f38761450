import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-25'],
  says: 'DELETE is answered with status 501.',
  on: 'http',
  change: statusFor(501, ({ method }) => method === 'DELETE'),
}
