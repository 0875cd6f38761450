import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-21'],
  says: 'A required parameter that is missing is refused as a message that cannot be read.',
  change: refusing('valueMissing', toldAs('API_INVALID_MESSAGE_FORMAT')),
}
