import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-Q1'],
  says: 'STATIONS prints one station, however many it counts.',
  change: replying('stations', (reply) => ({
    ...reply,
    STATIONS: { STATION: reply.STATIONS.STATION.slice(0, 1) },
  })),
}
