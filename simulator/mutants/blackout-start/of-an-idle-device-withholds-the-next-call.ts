import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const waitingIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'BLACKOUTSTART for an idle device withholds its next call.',
  change: (parts) =>
    afterAccepting('callStart', (world, { parameters }, now) => {
      const device = world.devices.find(parameters.DEVICEID ?? '')
      if (device && waitingIn(world).delete(device.id)) device.calls.at(-1)?.blackout.start(now)
    })(
      afterAccepting('blackoutStart', (world, { parameters }) => {
        const device = deviceSent(world, parameters)
        if (device?.calls.length === 0) waitingIn(world).add(device.id)
      })(parts),
    ),
}
