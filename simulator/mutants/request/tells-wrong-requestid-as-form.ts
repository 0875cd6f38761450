import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-18'],
  says: 'A wrong REQUESTID is refused as a message that cannot be read.',
  change: refusing('requestIdInvalid', toldAs('API_INVALID_MESSAGE_FORMAT')),
}
