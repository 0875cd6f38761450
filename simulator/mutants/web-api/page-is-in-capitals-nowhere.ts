import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-10'],
  says: 'The page is not known in upper case.',
  on: 'http',
  change: statusFor(404, ({ url = '' }) => /^\/WEBAPI/.test(url)),
}
