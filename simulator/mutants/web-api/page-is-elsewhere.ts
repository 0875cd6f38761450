import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-4'],
  says: 'The page is not at the root of the server.',
  on: 'http',
  change: statusFor(404, ({ url = '' }) => /^\/webapi\.aspx/i.test(url)),
}
