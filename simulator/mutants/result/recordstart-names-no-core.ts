import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-8'],
  says: 'RECORDSTART is answered with API_OK, and no cores.',
  change: saying('recordStart', (result) => elementsOf(result, 'RESULTMSG', () => 'API_OK')),
}
