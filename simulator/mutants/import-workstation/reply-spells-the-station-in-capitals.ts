import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-4'],
  says: 'STATIONNAME of the reply is in capitals.',
  change: saying('importWorkstation', (result) =>
    elementsOf(result, 'STATIONNAME', (name) => name.toUpperCase()),
  ),
}
