import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-9', 'IMPORTAGENTPHONE-Q1', 'IMPORTAGENTPHONE-15'],
  says: 'API_AGENT_NOT_FOUND comes with code 25.',
  change: refusing(
    'agentNotFound',
    (result) => result.replace('<RESULTCODE>24<', '<RESULTCODE>25<'),
    'importAgentPhone',
  ),
}
