import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-16'],
  says: 'A document type is refused with another code.',
  change: refusing('malformed', (result) =>
    result.includes('document types') ? toldAs('API_ERROR_PROCESSING_MESSAGE')(result) : result,
  ),
}
