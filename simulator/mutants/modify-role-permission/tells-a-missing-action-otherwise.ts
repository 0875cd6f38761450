import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-11'],
  says: 'A request without an ACTION is refused with API_ERROR_INVALID_ACTION.',
  change: refusing(
    'valueMissing',
    (result) => (/ACTION needs/.test(result) ? toldAs('API_ERROR_INVALID_ACTION')(result) : result),
    'modifyRolePermission',
  ),
}
