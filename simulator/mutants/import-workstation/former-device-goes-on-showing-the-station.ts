import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const formerIn = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-7'],
  says: 'DEVICESTATUS shows a station at the device that it had before, too.',
  change: (parts) =>
    handling('deviceStatus', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok) return outcome
      const { COUNT, DEVICE } = outcome.body.DEVICES
      const shown = DEVICE.map((device) => ({
        ...device,
        STATION: device.STATION || (formerIn(world).get(device.DEVICEID) ?? ''),
      }))
      return { ...outcome, body: { DEVICES: { COUNT, DEVICE: shown } } }
    })(
      handling('importWorkstation', (usual) => (world, request, now) => {
        const { STATIONNAME } = request.parameters
        const former = world.stations.deviceAt(STATIONNAME)
        if (former !== undefined) formerIn(world).set(former, STATIONNAME)
        return usual(world, request, now)
      })(parts),
    ),
}
