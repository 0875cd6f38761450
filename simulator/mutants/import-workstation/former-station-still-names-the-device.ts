import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const formerIn = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-7', 'IMPORTWORKSTATION-2'],
  says: 'A station that lost its device names it still.',
  change: (parts) =>
    handling('callStart', (usual) => (world, request, now) => {
      const { STATIONNAME = '', ...others } = request.parameters
      const DEVICEID = formerIn(world).get(STATIONNAME)
      const parameters = DEVICEID === undefined ? request.parameters : { ...others, DEVICEID }
      return usual(world, { ...request, parameters }, now)
    })(
      handling('importWorkstation', (usual) => (world, request, now) => {
        const { DEVICEID, STATIONNAME } = request.parameters
        const former = world.stations.stationOf(DEVICEID)
        if (former !== '' && former !== STATIONNAME) formerIn(world).set(former, DEVICEID)
        return usual(world, request, now)
      })(parts),
    ),
}
