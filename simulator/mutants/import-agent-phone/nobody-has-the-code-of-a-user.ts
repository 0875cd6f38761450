import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-9'],
  says: 'Where no agent is found the request is refused with API_USER_NOT_FOUND.',
  change: refusing(
    'agentNotFound',
    (result) =>
      result
        .replaceAll('API_AGENT_NOT_FOUND', 'API_USER_NOT_FOUND')
        .replace('<RESULTCODE>24<', '<RESULTCODE>28<'),
    'importAgentPhone',
  ),
}
