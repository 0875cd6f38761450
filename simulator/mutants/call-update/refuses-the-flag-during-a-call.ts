import { refuse } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-5'],
  says: 'CALLUPDATE with Y and a call up is refused.',
  change: handling('callUpdate', (usual) => (world, request, now) => {
    const { UPDATE_IF_NOT_RECORDING } = request.parameters
    const isUp = !!deviceMeant(world, 'callUpdate', request.parameters)?.calls.length
    return isUp && UPDATE_IF_NOT_RECORDING ? refuse('deviceNotInCall') : usual(world, request, now)
  }),
}
