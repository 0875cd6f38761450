import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TEST-2'],
  says: 'TEST is accepted without a message.',
  change: saying('testEcho', (result) => elementsOf(result, 'RESULTMSG', () => '')),
}
