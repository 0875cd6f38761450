import { startCall } from '../../core/calls.ts'
import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-10'],
  says: 'CALLSTART by the alias of a device without an agent is refused, and the call begins.',
  change: afterRefusing('callStart', (world, { parameters }, now) => {
    const [device] = world.devices.withAlias(parameters.DEVICEALIAS ?? '')
    if (device) startCall(world, { device, instance: '', data: {} }, now)
  }),
}
