import { startCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2'],
  says: 'BLACKOUTSTART on a device that is idle begins a call.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'blackoutStart', request.parameters)
    if (device?.calls.length === 0) startCall(world, { device, instance: '', data: {} }, now)
    return usual(world, request, now)
  }),
}
