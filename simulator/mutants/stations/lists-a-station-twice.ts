import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-1'],
  says: 'STATIONS lists the first station twice, and counts it twice.',
  change: replying('stations', ({ STATIONS }) => {
    const STATION = [...STATIONS.STATION.slice(0, 1), ...STATIONS.STATION]
    return { COUNT: String(STATION.length), STATIONS: { STATION } }
  }),
}
