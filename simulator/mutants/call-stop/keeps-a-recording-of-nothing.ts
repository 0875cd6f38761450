import { endCall, startCall } from '../../core/calls.ts'
import { afterRefusing } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-8'],
  says: 'CALLSTOP for a call that is not up is refused, and leaves a recording.',
  change: afterRefusing('callStop', (world, { parameters }, now) => {
    const device = deviceMeant(world, 'callStop', parameters)
    if (!device || device.calls.length > 0) return
    startCall(world, { device, instance: '', data: {} }, now)
    const [call] = device.calls
    if (call) endCall(world, call, now)
  }),
}
