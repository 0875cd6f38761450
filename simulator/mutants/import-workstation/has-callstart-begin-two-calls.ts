import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const formerIn = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-7'],
  says: 'CALLSTART by a station that was mapped anew begins a call on its former device, too.',
  change: (parts) =>
    handling('callStart', (usual) => (world, request, now) => {
      const { STATIONNAME = '', ...others } = request.parameters
      const DEVICEID = formerIn(world).get(STATIONNAME)
      if (DEVICEID) usual(world, { ...request, parameters: { ...others, DEVICEID } }, now)
      return usual(world, request, now)
    })(
      handling('importWorkstation', (usual) => (world, request, now) => {
        const { STATIONNAME } = request.parameters
        const former = world.stations.deviceAt(STATIONNAME)
        const outcome = usual(world, request, now)
        if (outcome.ok) formerIn(world).set(STATIONNAME, former ?? '')
        return outcome
      })(parts),
    ),
}
