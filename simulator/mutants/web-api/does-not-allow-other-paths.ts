import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-23'],
  says: 'Another path is answered with status 403.',
  on: 'http',
  change: statusFor(403, ({ url = '' }) => !/^\/webapi\.aspx/i.test(url)),
}
