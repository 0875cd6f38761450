import { stopRecordingCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceSent } from '../change/calls-of.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const waitingIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2'],
  says: 'BLACKOUTSTART for an idle device has its next call not recorded.',
  change: (parts) =>
    afterAccepting('callStart', (world, { parameters }, now) => {
      const device = world.devices.find(parameters.DEVICEID ?? '')
      const call = device?.calls.at(-1)
      if (call && waitingIn(world).delete(call.device.id)) stopRecordingCall(world, call, now)
    })(
      afterAccepting('blackoutStart', (world, { parameters }) => {
        const device = deviceSent(world, parameters)
        if (device?.calls.length === 0) waitingIn(world).add(device.id)
      })(parts),
    ),
}
