import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-10'],
  says: 'A GROUPID that is no number is answered as one that no group has.',
  change: refusing(
    'valueInvalid',
    (result) => (result.includes('GROUPID') ? toldAs('API_OK')(result) : result),
    'modifyRoleGroupPermission',
  ),
}
