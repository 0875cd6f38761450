import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-11'],
  says: 'A mapping not stored gives API_ERROR_PROCESSING_MESSAGE.',
  change: refusing('stationNotStored', (result) =>
    result
      .replaceAll('API_DATABASE_QUERY_ERROR', 'API_ERROR_PROCESSING_MESSAGE')
      .replace('<RESULTCODE>23<', '<RESULTCODE>11<'),
  ),
}
