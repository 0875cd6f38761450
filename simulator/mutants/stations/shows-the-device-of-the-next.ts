import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-1'],
  says: 'STATIONS shows, of each station, the device of the next.',
  change: replying('stations', ({ STATIONS }) => {
    const STATION = STATIONS.STATION.map((station, index) => ({
      ...station,
      DEVICEID: STATIONS.STATION[index + 1]?.DEVICEID ?? '',
    }))
    return { COUNT: String(STATION.length), STATIONS: { STATION } }
  }),
}
