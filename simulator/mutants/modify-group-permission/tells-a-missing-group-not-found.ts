import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-17'],
  says: 'A request without a group is refused with API_NO_GROUP.',
  change: refusing(
    'valueMissing',
    (result) => (result.includes('GROUPNAME needs') ? toldAs('API_NO_GROUP')(result) : result),
    'modifyGroupPermission',
  ),
}
