import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-1', 'RECORDSTOP-3'],
  says: 'RECORDSTOP ends the part, and what was recorded of it is lost.',
  change: handling('recordStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'recordStop', request.parameters)?.calls.at(-1)
    if (call) call.partial = undefined
    return usual(world, request, now)
  }),
}
