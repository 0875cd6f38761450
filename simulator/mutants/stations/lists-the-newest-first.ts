import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-3'],
  says: 'STATIONS lists the station that was stored last first.',
  change: replying('stations', ({ STATIONS }) => {
    const STATION = STATIONS.STATION.toReversed()
    return { COUNT: String(STATION.length), STATIONS: { STATION } }
  }),
}
