import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-5'],
  says: 'A role that is not found is refused with API_ERROR_INVALID_ACTION.',
  change: refusing('roleNotFound', toldAs('API_ERROR_INVALID_ACTION'), 'modifyRole'),
}
