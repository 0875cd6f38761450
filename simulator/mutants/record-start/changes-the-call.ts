import { updateCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-8'],
  says: 'What is sent with RECORDSTART changes the call.',
  change: afterAccepting('recordStart', (world, { parameters }) => {
    const call = deviceMeant(world, 'recordStart', parameters)?.calls.at(-1)
    if (call) updateCall(call, parameters)
  }),
}
