import { refuseWith } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTWORKSTATION-1',
    'IMPORTWORKSTATION-2',
    'IMPORTWORKSTATION-3',
    'IMPORTWORKSTATION-4',
    'IMPORTWORKSTATION-5',
    'IMPORTWORKSTATION-10',
  ],
  says: 'IMPORTWORKSTATION is refused as though the database were away.',
  change: handling(
    'importWorkstation',
    () =>
      (_, { parameters: { STATIONNAME, DEVICEID } }) =>
        refuseWith('stationNotStored', { STATIONNAME, DEVICEID }),
  ),
}
