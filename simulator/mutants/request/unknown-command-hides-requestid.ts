import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-19'],
  says: 'A refusal of an unknown command has no REQUESTID.',
  change: refusing('unknownCommand', (result) => elementsOf(result, 'REQUESTID', () => '')),
}
