import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-2'],
  says: 'STATIONS tells COUNT after the stations.',
  change: saying('stations', (result) =>
    result.replace(/(<COUNT>\d+<\/COUNT>)(.*<\/STATIONS>)/s, '$2$1'),
  ),
}
