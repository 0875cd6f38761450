import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-17'],
  says: 'A message over the size limit is refused with another code.',
  change: refusing('malformed', (result) =>
    result.includes('it is longer than') ? toldAs('API_ERROR_PROCESSING_MESSAGE')(result) : result,
  ),
}
