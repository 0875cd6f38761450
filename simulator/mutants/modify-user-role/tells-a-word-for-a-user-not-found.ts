import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-14'],
  says: 'A USERID that is no number is refused with API_USER_NOT_FOUND.',
  change: refusing(
    'valueInvalid',
    (result) => (result.includes('USERID') ? toldAs('API_USER_NOT_FOUND')(result) : result),
    'modifyUserRole',
  ),
}
