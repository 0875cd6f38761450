import { updateCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-10'],
  says: 'CALLUPDATE of an instance changes the last call as well.',
  change: afterAccepting('callUpdate', (world, { parameters }) => {
    const last = deviceMeant(world, 'callUpdate', parameters)?.calls.at(-1)
    if (last) updateCall(last, parameters)
  }),
}
