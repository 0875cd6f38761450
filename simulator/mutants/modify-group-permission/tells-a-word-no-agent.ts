import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-19'],
  says: 'An AGENTID that is no number is refused with API_AGENT_NOT_FOUND.',
  change: refusing(
    'valueInvalid',
    (result) => (result.includes('AGENTID') ? toldAs('API_AGENT_NOT_FOUND')(result) : result),
    'modifyGroupPermission',
  ),
}
