import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-3'],
  says: 'STATIONS lists a station that is mapped anew where it was.',
  change: (parts) =>
    handling('stations', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok) return outcome
      const { STATION } = outcome.body.STATIONS
      const sorted = STATION.toSorted((a, b) => (a.STATIONNAME < b.STATIONNAME ? -1 : 1))
      return { ...outcome, body: { COUNT: String(sorted.length), STATIONS: { STATION: sorted } } }
    })(parts),
}
