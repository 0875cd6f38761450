import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-44', 'IMPORTUSER-17'],
  says: 'API_ERROR_KEYS_NOT_UNIQUE of a taken name comes with code 23.',
  change: refusing('userExists', (result) => result.replace('<RESULTCODE>22<', '<RESULTCODE>23<')),
}
