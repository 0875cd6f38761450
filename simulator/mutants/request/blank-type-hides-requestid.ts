import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-19'],
  says: 'A refusal of a blank command has no REQUESTID.',
  change: refusing('unknownCommand', (result) =>
    result.includes('none was sent') ? elementsOf(result, 'REQUESTID', () => '') : result,
  ),
}
