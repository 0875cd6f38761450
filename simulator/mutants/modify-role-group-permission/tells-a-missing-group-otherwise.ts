import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-9'],
  says: 'A request without a group is refused with API_NO_GROUP.',
  change: refusing(
    'valueMissing',
    (result) => (/GROUP(ID|NAME) needs/.test(result) ? toldAs('API_NO_GROUP')(result) : result),
    'modifyRoleGroupPermission',
  ),
}
