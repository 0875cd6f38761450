import { saying } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-1'],
  says: 'ADD is accepted with API_OK and the code 0.',
  change: saying('modifyRoleGroupPermission', (result) => withCode(result, 0)),
}
