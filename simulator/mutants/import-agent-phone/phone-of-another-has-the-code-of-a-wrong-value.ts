import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-19'],
  says: 'A phone that another agent has is refused with API_ERROR_PROCESSING_MESSAGE.',
  change: refusing(
    'phoneTaken',
    (result) =>
      result
        .replaceAll('API_ERROR_KEYS_NOT_UNIQUE', 'API_ERROR_PROCESSING_MESSAGE')
        .replace('<RESULTCODE>22<', '<RESULTCODE>11<'),
    'importAgentPhone',
  ),
}
