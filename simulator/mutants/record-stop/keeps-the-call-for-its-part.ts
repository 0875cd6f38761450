import { refuse } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-7'],
  says: 'CALLSTOP is refused while a part of the call is recorded.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'callStop', request.parameters)?.calls.at(-1)
    return call?.partial ? refuse('deviceNotInCall') : usual(world, request, now)
  }),
}
