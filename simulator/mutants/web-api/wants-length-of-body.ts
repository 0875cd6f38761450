import { statusFor } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-11'],
  says: 'POST with an empty body is answered with status 411.',
  on: 'http',
  change: statusFor(
    411,
    ({ method, headers }) =>
      method === 'POST' &&
      !Number(headers['content-length'] ?? 0) &&
      headers['content-type'] === undefined,
  ),
}
