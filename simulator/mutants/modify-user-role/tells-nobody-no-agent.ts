import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-6', 'MODUSERROLE-12'],
  says: 'A user who is not found is refused with API_AGENT_NOT_FOUND.',
  change: refusing('userNotFound', toldAs('API_AGENT_NOT_FOUND'), 'modifyUserRole'),
}
