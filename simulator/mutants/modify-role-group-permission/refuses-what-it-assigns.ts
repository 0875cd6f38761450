import { saying } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-1', 'ADDGROUP-1'],
  says: 'ADD is answered with API_NO_GROUP.',
  change: saying('modifyRoleGroupPermission', (result) =>
    result.includes('is assigned') ? toldAs('API_NO_GROUP')(result) : result,
  ),
}
