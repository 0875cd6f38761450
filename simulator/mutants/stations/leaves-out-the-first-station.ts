import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-1'],
  says: 'STATIONS neither lists nor counts the station that was stored first.',
  change: replying('stations', ({ STATIONS }) => {
    const STATION = STATIONS.STATION.slice(1)
    return { COUNT: String(STATION.length), STATIONS: { STATION } }
  }),
}
