import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-20', 'RECORDSTART-4'],
  says: 'FILENAME has no folder of the device.',
  change: saying('deviceStatus', (result) =>
    elementsOf(result, 'FILENAME', (name) => name.replace(/\\[^\\]*(?=\\[^\\]*$)/, '')),
  ),
}
