import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-20'],
  says: 'A wrong password is refused with API_USER_NOT_FOUND.',
  change: refusing('passwordInvalid', (result) =>
    result
      .replaceAll('API_ERROR_PROCESSING_MESSAGE', 'API_USER_NOT_FOUND')
      .replace('<RESULTCODE>11<', '<RESULTCODE>28<'),
  ),
}
