import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-13'],
  says: 'CHATSTART without AGENTID and without a whole key is refused with API_AGENT_NOT_FOUND.',
  change: refusing('valueMissing', toldAs('API_AGENT_NOT_FOUND'), 'chatStart'),
}
