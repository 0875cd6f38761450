import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-2', 'STATIONS-Q1'],
  says: 'STATIONS counts one station more than it lists.',
  change: replying('stations', (reply) => ({
    ...reply,
    COUNT: String(reply.STATIONS.STATION.length + 1),
  })),
}
