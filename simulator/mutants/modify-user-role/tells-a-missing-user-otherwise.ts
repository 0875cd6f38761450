import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-13'],
  says: 'A request without a user is refused with API_USER_NOT_FOUND.',
  change: refusing(
    'valueMissing',
    (result) => (/USERID needs/.test(result) ? toldAs('API_USER_NOT_FOUND')(result) : result),
    'modifyUserRole',
  ),
}
