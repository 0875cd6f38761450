import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-12'],
  says: 'Half a name is refused with API_ERROR_PROCESSING_MESSAGE.',
  change: refusing(
    'valueMissing',
    (result) =>
      result
        .replaceAll('API_BLANK_REQUIRED_VALUE', 'API_ERROR_PROCESSING_MESSAGE')
        .replace('<RESULTCODE>26<', '<RESULTCODE>11<'),
    'importAgentPhone',
  ),
}
