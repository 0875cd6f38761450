import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

interface Listed {
  readonly STATIONNAME: string
  readonly DEVICEID: string
}

const leftIn = perWorld((): Listed[] => [])

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-2', 'IMPORTWORKSTATION-3'],
  says: 'A station stays at the device that it had, too.',
  change: (parts) =>
    handling('stations', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok) return outcome
      const { STATION } = outcome.body.STATIONS
      const all = [...STATION, ...leftIn(world)]
      return { ...outcome, body: { COUNT: String(all.length), STATIONS: { STATION: all } } }
    })(
      handling('importWorkstation', (usual) => (world, request, now) => {
        const { STATIONNAME, DEVICEID } = request.parameters
        const former = [...world.stations.stored()].filter(
          (one) => one.name === STATIONNAME && one.deviceId !== DEVICEID,
        )
        const outcome = usual(world, request, now)
        for (const { name, deviceId } of outcome.ok ? former : []) {
          leftIn(world).push({ STATIONNAME: name, DEVICEID: deviceId })
        }
        return outcome
      })(parts),
    ),
}
