import { saying } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-3', 'ADDGROUP-4', 'ADDGROUP-5', 'ADDGROUP-7'],
  says: 'ADDGROUP of a name that a group has is refused with API_ERROR_KEYS_NOT_UNIQUE.',
  change: saying('addGroup', (result) =>
    result.includes('already exists') ? toldAs('API_ERROR_KEYS_NOT_UNIQUE')(result) : result,
  ),
}
