import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-11'],
  says: 'An ACTION that is none is refused with API_ERROR_PROCESSING_MESSAGE.',
  change: refusing(
    'actionInvalid',
    toldAs('API_ERROR_PROCESSING_MESSAGE'),
    'modifyRoleGroupPermission',
  ),
}
