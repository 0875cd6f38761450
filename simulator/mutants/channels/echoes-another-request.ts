import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-Q1'],
  says: 'CHANNELS echoes REQUESTID 26, as the sample has it.',
  change: saying('channels', (result) => elementsOf(result, 'REQUESTID', () => '26')),
}
