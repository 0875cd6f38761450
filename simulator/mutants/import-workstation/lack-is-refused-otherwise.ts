import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-9'],
  says: 'A request lacking a value gives API_ERROR_PROCESSING_MESSAGE.',
  change: refusing(
    'valueMissing',
    (result) =>
      result
        .replaceAll('API_BLANK_REQUIRED_VALUE', 'API_ERROR_PROCESSING_MESSAGE')
        .replace('<RESULTCODE>26<', '<RESULTCODE>11<'),
    'importWorkstation',
  ),
}
