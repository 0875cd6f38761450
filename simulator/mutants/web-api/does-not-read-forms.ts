import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-21'],
  says: 'A form in the body is not read.',
  on: 'http',
  change: statusFor(415, ({ headers }) => /form/.test(headers['content-type'] ?? '')),
}
