import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-11'],
  says: 'CHATSTART has code 8 with API_AGENT_NOT_FOUND.',
  change: refusing('agentNotFound', (result) => withCode(result, 8), 'chatStart'),
}
