import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-11'],
  says: 'A request without a role is refused with API_ERROR_PROCESSING_MESSAGE.',
  change: refusing(
    'valueMissing',
    (result) =>
      /ROLE(ID|NAME) needs/.test(result) ? toldAs('API_ERROR_PROCESSING_MESSAGE')(result) : result,
    'modifyRolePermission',
  ),
}
