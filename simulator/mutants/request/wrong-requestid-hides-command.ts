import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-18'],
  says: 'A refusal for REQUESTID does not name the command.',
  change: refusing('requestIdInvalid', (result) => elementsOf(result, 'REQUESTTYPE', () => '')),
}
