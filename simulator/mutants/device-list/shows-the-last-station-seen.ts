import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-7'],
  says: 'DEVICELIST shows the station of a device at those after it that have none.',
  change: saying('deviceList', (result) => {
    let last = ''
    return elementsOf(result, 'STATION', (station) => {
      last = station || last
      return last
    })
  }),
}
