import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-6', 'MODROLEPERM-10'],
  says: 'A role that is not found is refused with API_NO_GROUP.',
  change: refusing('roleNotFound', toldAs('API_NO_GROUP'), 'modifyRolePermission'),
}
