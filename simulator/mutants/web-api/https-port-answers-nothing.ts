import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-3'],
  says: 'The port of HTTPS answers every request with status 503.',
  on: 'https',
  change: statusFor(503, () => true),
}
