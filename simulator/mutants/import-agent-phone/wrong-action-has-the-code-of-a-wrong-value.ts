import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-13'],
  says: 'An ACTION that is neither is refused with API_ERROR_PROCESSING_MESSAGE.',
  change: refusing(
    'actionInvalid',
    (result) =>
      result
        .replaceAll('API_ERROR_INVALID_ACTION', 'API_ERROR_PROCESSING_MESSAGE')
        .replace('<RESULTCODE>21<', '<RESULTCODE>11<'),
    'importAgentPhone',
  ),
}
