import { refuse } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-1', 'CALLFAM-4'],
  says: 'CALLSTART on a device whose calls are not recorded is answered as not matched.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const call = deviceMeant(world, 'callStart', request.parameters)?.calls.at(-1)
    return call?.recording ? outcome : refuse('deviceNotFound')
  }),
}
