import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-17'],
  says: 'AGENTBLACKOUTSTOP for a device without agent is refused with API_USER_NOT_FOUND.',
  change: refusing(
    'agentNotFound',
    (result) =>
      result
        .replaceAll('API_AGENT_NOT_FOUND', 'API_USER_NOT_FOUND')
        .replace('<RESULTCODE>24<', '<RESULTCODE>28<'),
    'agentBlackoutStop',
  ),
}
