import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-3'],
  says: 'STATIONS lists stations in the order of their names.',
  change: replying('stations', ({ STATIONS }) => {
    const STATION = STATIONS.STATION.toSorted((a, b) => a.STATIONNAME.localeCompare(b.STATIONNAME))
    return { COUNT: String(STATION.length), STATIONS: { STATION } }
  }),
}
