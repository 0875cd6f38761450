import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-4'],
  says: 'Over HTTPS the page is not at the root of the server.',
  on: 'https',
  change: statusFor(404, ({ url = '' }) => /^\/webapi\.aspx/i.test(url)),
}
