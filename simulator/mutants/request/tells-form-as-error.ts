import { elementsOf, refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'A message that cannot be read is refused with the right code and another label.',
  change: refusing('malformed', (result) =>
    elementsOf(result, 'RESULTTYPE', () => 'API_ERROR_PROCESSING_MESSAGE'),
  ),
}
