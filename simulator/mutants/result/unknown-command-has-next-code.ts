import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-11', 'RES-10'],
  says: 'API_UNKNOWN_MESSAGE_TYPE comes with the code after its own.',
  change: refusing('unknownCommand', (result) => withCode(result, 11)),
}
