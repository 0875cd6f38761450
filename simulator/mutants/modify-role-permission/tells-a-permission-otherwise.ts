import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-6'],
  says: 'An unknown permission is refused with API_DATABASE_QUERY_ERROR.',
  change: refusing('permissionUnknown', toldAs('API_DATABASE_QUERY_ERROR'), 'modifyRolePermission'),
}
