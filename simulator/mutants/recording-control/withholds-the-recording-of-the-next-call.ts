import { stopRecordingCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2'],
  says: 'After a BLACKOUTSTART on a device that is idle its next call is not recorded.',
  change: (usual) => {
    const waiting = perWorld(() => new Set<string>())
    return together(
      afterAccepting('blackoutStart', (world, { parameters }) => {
        const device = deviceMeant(world, 'blackoutStart', parameters)
        if (device?.calls.length === 0) waiting(world).add(device.id)
      }),
      afterAccepting('callStart', (world, { parameters }, now) => {
        const call = deviceMeant(world, 'callStart', parameters)?.calls.at(-1)
        if (call && waiting(world).delete(call.device.id)) stopRecordingCall(world, call, now)
      }),
    )(usual)
  },
}
