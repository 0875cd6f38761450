import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const formerIn = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-7', 'IMPORTWORKSTATION-2'],
  says: 'CALLSTART by a station that lost its device is refused, and begins a call there.',
  change: (parts) =>
    handling('callStart', (usual) => (world, request, now) => {
      const { STATIONNAME = '', ...others } = request.parameters
      const DEVICEID = formerIn(world).get(STATIONNAME)
      const outcome = usual(world, request, now)
      if (DEVICEID) usual(world, { ...request, parameters: { ...others, DEVICEID } }, now)
      return outcome
    })(
      handling('importWorkstation', (usual) => (world, request, now) => {
        const { DEVICEID, STATIONNAME } = request.parameters
        const former = world.stations.stationOf(DEVICEID)
        if (former !== '' && former !== STATIONNAME) formerIn(world).set(former, DEVICEID)
        return usual(world, request, now)
      })(parts),
    ),
}
