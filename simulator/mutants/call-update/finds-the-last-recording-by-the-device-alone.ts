import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-5'],
  says: 'CALLUPDATE with Y by a user is refused.',
  change: handling('callUpdate', (usual) => (world, request, now) => {
    const { UPDATE_IF_NOT_RECORDING: flag, SYS_USER } = request.parameters
    return flag && SYS_USER ? refuse('deviceNotInCall') : usual(world, request, now)
  }),
}
