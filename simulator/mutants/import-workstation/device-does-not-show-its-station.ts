import { afterAccepting } from '../change/after.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const mappedIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-7', 'IMPORTWORKSTATION-8'],
  says: 'DEVICESTATUS shows no station that IMPORTWORKSTATION mapped.',
  change: (parts) =>
    handling('deviceStatus', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok) return outcome
      const { COUNT, DEVICE } = outcome.body.DEVICES
      const shown = DEVICE.map((device) =>
        mappedIn(world).has(device.DEVICEID) ? { ...device, STATION: '' } : device,
      )
      return { ...outcome, body: { DEVICES: { COUNT, DEVICE: shown } } }
    })(
      afterAccepting('importWorkstation', (world, { parameters }) => {
        mappedIn(world).add(parameters.DEVICEID)
      })(parts),
    ),
}
