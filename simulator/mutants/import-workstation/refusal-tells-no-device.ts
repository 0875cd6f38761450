import { refusing, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-6', 'IMPORTWORKSTATION-11'],
  says: 'Where a mapping is not stored the reply tells no DEVICEID.',
  change: refusing('stationNotStored', (result) => withoutElements(result, 'DEVICEID')),
}
