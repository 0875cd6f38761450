import { updateCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7'],
  says: 'The data of a call that begins become those of every call on the device.',
  change: afterAccepting('callStart', (world, { parameters }) => {
    const calls = deviceMeant(world, 'callStart', parameters)?.calls ?? []
    for (const call of calls) updateCall(call, parameters)
  }),
}
