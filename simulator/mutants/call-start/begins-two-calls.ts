import { startCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-1', 'CALLSTART-11'],
  says: 'CALLSTART begins a second call beside the one it is sent for.',
  change: afterAccepting('callStart', (world, { parameters }, now) => {
    const device = deviceMeant(world, 'callStart', parameters)
    if (device) startCall(world, { device, instance: 'echo', data: {} }, now)
  }),
}
