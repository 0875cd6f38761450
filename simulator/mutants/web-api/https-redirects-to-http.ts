import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-3'],
  says: 'The port of HTTPS sends everybody to that of HTTP.',
  on: 'https',
  change: statusFor(301, () => true),
}
