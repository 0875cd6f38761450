import { saying } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-1'],
  says: 'EMAIL is accepted with API_OK and the code 0.',
  on: 'http',
  change: saying('email', (result) => withCode(result, 0)),
}
