import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTWORKSTATION-1',
    'IMPORTWORKSTATION-2',
    'IMPORTWORKSTATION-3',
    'IMPORTWORKSTATION-7',
    'IMPORTWORKSTATION-8',
  ],
  says: 'IMPORTWORKSTATION is accepted, and nothing is mapped.',
  change: handling(
    'importWorkstation',
    () =>
      (_, { parameters: { STATIONNAME, DEVICEID } }) =>
        accept('ok', { STATIONNAME, DEVICEID }),
  ),
}
