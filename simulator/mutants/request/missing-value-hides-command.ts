import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-21'],
  says: 'A refusal for a missing value does not name the command.',
  change: refusing('valueMissing', (result) => elementsOf(result, 'REQUESTTYPE', () => '')),
}
