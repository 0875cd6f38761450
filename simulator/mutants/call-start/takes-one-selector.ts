import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-11'],
  says: 'CALLSTART with an alias beside DEVICEID is refused.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const { DEVICEID, DEVICEALIAS } = request.parameters
    return DEVICEID && DEVICEALIAS ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
