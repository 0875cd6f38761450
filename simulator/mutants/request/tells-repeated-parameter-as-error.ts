import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-14'],
  says: 'A parameter that is sent twice is refused with another code.',
  change: refusing('malformed', (result) =>
    result.includes('is sent twice') ? toldAs('API_ERROR_PROCESSING_MESSAGE')(result) : result,
  ),
}
