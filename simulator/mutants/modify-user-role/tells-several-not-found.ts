import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-6'],
  says: 'Several users who fit are refused with API_USER_NOT_FOUND.',
  change: refusing('userNotUnique', toldAs('API_USER_NOT_FOUND'), 'modifyUserRole'),
}
