import { refuse } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-4'],
  says: 'RECORDSTOP for a call of which no part is recorded is refused.',
  change: handling('recordStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'recordStop', request.parameters)?.calls.at(-1)
    return call && !call.partial ? refuse('deviceNotInCall') : usual(world, request, now)
  }),
}
