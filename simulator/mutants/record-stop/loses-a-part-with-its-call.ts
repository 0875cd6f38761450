import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-7'],
  says: 'What was recorded of a part is lost when its call ends before it.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'callStop', request.parameters)?.calls.at(-1)
    if (call) call.partial = undefined
    return usual(world, request, now)
  }),
}
