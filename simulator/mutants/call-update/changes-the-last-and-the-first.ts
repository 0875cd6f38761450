import { updateCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-11'],
  says: 'CALLUPDATE without CALLINSTANCE changes the first of three calls as well.',
  change: afterAccepting('callUpdate', (world, { parameters }) => {
    const [first, , third] = deviceMeant(world, 'callUpdate', parameters)?.calls ?? []
    if (first && third) updateCall(first, parameters)
  }),
}
