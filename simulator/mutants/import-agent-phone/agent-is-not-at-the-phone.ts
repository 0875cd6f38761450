import { afterAccepting } from '../change/after.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const tiedIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-1', 'IMPORTAGENTPHONE-17'],
  says: 'DEVICESTATUS does not show the agent at a phone that IMPORTAGENTPHONE tied.',
  change: (parts) =>
    handling('deviceStatus', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok) return outcome
      const { COUNT, DEVICE } = outcome.body.DEVICES
      const shown = DEVICE.map((device) =>
        tiedIn(world).has(device.DEVICEID) || tiedIn(world).has(device.DEVICEALIAS)
          ? { ...device, SYS_USER: '' }
          : device,
      )
      return { ...outcome, body: { DEVICES: { COUNT, DEVICE: shown } } }
    })(
      afterAccepting('importAgentPhone', (world, { parameters }) => {
        tiedIn(world).add(parameters.PHONEID)
      })(parts),
    ),
}
