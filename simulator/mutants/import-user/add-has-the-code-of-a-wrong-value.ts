import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

function asWrong(result: string): string {
  return result
    .replaceAll('API_ERROR_KEYS_NOT_UNIQUE', 'API_ERROR_PROCESSING_MESSAGE')
    .replace('<RESULTCODE>22<', '<RESULTCODE>11<')
}

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-44', 'IMPORTUSER-33', 'IMPORTUSER-21'],
  says: 'A name or phone that is taken is refused with API_ERROR_PROCESSING_MESSAGE.',
  change: (usual) => refusing('phoneTaken', asWrong)(refusing('userExists', asWrong)(usual)),
}
