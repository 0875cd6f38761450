import { startCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-4', 'CALLUPDATE-12'],
  says: 'CALLUPDATE on a device that is idle begins a call.',
  change: handling('callUpdate', (usual) => (world, request, now) => {
    const { parameters } = request
    const device = deviceMeant(world, 'callUpdate', parameters)
    const isIdle = device?.calls.length === 0 && parameters.UPDATE_IF_NOT_RECORDING === undefined
    if (isIdle) startCall(world, { device, instance: '', data: parameters }, now)
    return usual(world, request, now)
  }),
}
