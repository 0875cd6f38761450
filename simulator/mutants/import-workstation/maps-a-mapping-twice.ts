import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const twiceIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-3', 'IMPORTWORKSTATION-1'],
  says: 'What is mapped so already is mapped a second time.',
  change: (parts) =>
    handling('stations', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok) return outcome
      const { STATION } = outcome.body.STATIONS
      const all = STATION.flatMap((one) =>
        twiceIn(world).has(`${one.STATIONNAME} ${one.DEVICEID}`) ? [one, one] : [one],
      )
      return { ...outcome, body: { COUNT: String(all.length), STATIONS: { STATION: all } } }
    })(
      handling('importWorkstation', (usual) => (world, request, now) => {
        const { STATIONNAME, DEVICEID } = request.parameters
        const isSame = world.stations.storedFor(STATIONNAME)?.deviceId === DEVICEID
        if (isSame) twiceIn(world).add(`${STATIONNAME} ${DEVICEID}`)
        return usual(world, request, now)
      })(parts),
    ),
}
