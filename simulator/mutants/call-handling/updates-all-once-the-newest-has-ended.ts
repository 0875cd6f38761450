import { updateCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-6'],
  says: 'After a call has ended CALLUPDATE without CALLINSTANCE changes the others as well.',
  change: afterAccepting('callUpdate', (world, { parameters }) => {
    const device = deviceMeant(world, 'callUpdate', parameters)
    for (const call of device?.lastCall ? device.calls : []) updateCall(call, parameters)
  }),
}
