import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-14', 'MODGROUPPERM-16'],
  says: 'An agent who is not found is refused with API_USER_NOT_FOUND.',
  change: refusing('agentNotFound', toldAs('API_USER_NOT_FOUND'), 'modifyGroupPermission'),
}
