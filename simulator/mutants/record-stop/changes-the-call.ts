import { updateCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-9', 'RECORDSTART-8'],
  says: 'What is sent with RECORDSTOP changes the call.',
  change: afterAccepting('recordStop', (world, { parameters }) => {
    const call = deviceMeant(world, 'recordStop', parameters)?.calls.at(-1)
    if (call) updateCall(call, parameters)
  }),
}
