import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-19'],
  says: 'A GROUPID that is no number is refused with API_NO_GROUP.',
  change: refusing(
    'valueInvalid',
    (result) => (result.includes('GROUPID') ? toldAs('API_NO_GROUP')(result) : result),
    'modifyGroupPermission',
  ),
}
