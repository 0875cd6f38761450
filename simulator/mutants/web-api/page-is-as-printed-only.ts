import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-10'],
  says: 'The page is known as it is printed, and not otherwise.',
  on: 'http',
  change: statusFor(404, ({ url = '' }) => !url.startsWith('/webAPI.aspx')),
}
