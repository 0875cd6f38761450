import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-12'],
  says: 'GET is answered with status 405.',
  on: 'http',
  change: statusFor(405, ({ method }) => method === 'GET'),
}
