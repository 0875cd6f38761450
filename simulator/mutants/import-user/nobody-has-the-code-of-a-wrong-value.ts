import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-43', 'IMPORTUSER-35'],
  says: 'A USER_ID that nobody has is refused with API_ERROR_PROCESSING_MESSAGE.',
  change: refusing('userNotFound', (result) =>
    result
      .replaceAll('API_USER_NOT_FOUND', 'API_ERROR_PROCESSING_MESSAGE')
      .replace('<RESULTCODE>28<', '<RESULTCODE>11<'),
  ),
}
