import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-12'],
  says: 'Over HTTPS GET is answered with status 405.',
  on: 'https',
  change: statusFor(405, ({ method }) => method === 'GET'),
}
