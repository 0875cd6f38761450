import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTOP-Q1'],
  says: 'CHATSTOP echoes REQUESTID with one added.',
  change: saying('chatStop', (result) =>
    elementsOf(result, 'REQUESTID', (id) => String(Number(id) + 1)),
  ),
}
