import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-23'],
  says: 'Another path is sent to the page of the API.',
  on: 'http',
  change: statusFor(302, ({ url = '' }) => !/^\/webapi\.aspx/i.test(url)),
}
