import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-Q2'],
  says: 'STATIONS has an element STATIONS for each STATION.',
  change: saying('stations', (result) =>
    result.replaceAll('</STATION><STATION>', '</STATION></STATIONS><STATIONS><STATION>'),
  ),
}
