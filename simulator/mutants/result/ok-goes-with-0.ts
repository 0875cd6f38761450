import { sayingAlways } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-11'],
  says: 'API_OK goes with code 0.',
  change: sayingAlways((result) => withCode(result, 0)),
}
