import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-11', 'MODGROUPPERM-16'],
  says: 'A group that is not found is refused with API_ERROR_PROCESSING_MESSAGE.',
  change: refusing(
    'groupNotFound',
    toldAs('API_ERROR_PROCESSING_MESSAGE'),
    'modifyGroupPermission',
  ),
}
