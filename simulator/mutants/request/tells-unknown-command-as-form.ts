import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-19'],
  says: 'An unknown command is refused as a message that cannot be read.',
  change: refusing('unknownCommand', toldAs('API_INVALID_MESSAGE_FORMAT')),
}
