import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-38'],
  says: 'An ACTION that is none of the four gives API_ERROR_PROCESSING_MESSAGE.',
  change: refusing(
    'actionInvalid',
    (result) =>
      result
        .replaceAll('API_ERROR_INVALID_ACTION', 'API_ERROR_PROCESSING_MESSAGE')
        .replace('<RESULTCODE>21<', '<RESULTCODE>11<'),
    'importUser',
  ),
}
