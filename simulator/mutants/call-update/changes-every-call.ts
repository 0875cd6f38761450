import { updateCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-11'],
  says: 'CALLUPDATE without CALLINSTANCE changes every call on the device.',
  change: afterAccepting('callUpdate', (world, { parameters }) => {
    const calls = deviceMeant(world, 'callUpdate', parameters)?.calls ?? []
    for (const call of parameters.CALLINSTANCE === undefined ? calls : [])
      updateCall(call, parameters)
  }),
}
