import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-14'],
  says: 'A ROLEID that is no number is refused with API_BLANK_REQUIRED_VALUE.',
  change: refusing('valueInvalid', toldAs('API_BLANK_REQUIRED_VALUE'), 'modifyRolePermission'),
}
