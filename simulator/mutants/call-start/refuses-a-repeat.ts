import { findCall } from '../../core/calls.ts'
import { refuse } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-14'],
  says: 'CALLSTART for an instance that is up is refused.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'callStart', request.parameters)
    const isUp = device && findCall(device, request.parameters.CALLINSTANCE ?? '')
    return isUp ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
