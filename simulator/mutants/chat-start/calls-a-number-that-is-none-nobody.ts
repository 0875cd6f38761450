import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-19'],
  says: 'CHATSTART refuses an AGENTID that is no number as nobody.',
  change: refusing('valueInvalid', toldAs('API_AGENT_NOT_FOUND'), 'chatStart'),
}
