import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-13'],
  says: 'Whoever sends no credentials is answered with status 401.',
  on: 'http',
  change: statusFor(401, ({ headers }) => headers.authorization === undefined),
}
