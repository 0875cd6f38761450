import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-3'],
  says: 'BLACKOUTSTART succeeds with code 0.',
  change: saying('blackoutStart', (result) => elementsOf(result, 'RESULTCODE', () => '0')),
}
