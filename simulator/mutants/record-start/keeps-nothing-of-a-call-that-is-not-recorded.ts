import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-4'],
  says: 'Of a call that is not recorded no part is kept.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'callStop', request.parameters)?.calls.at(-1)
    if (call && !call.recording) call.partial = undefined
    return usual(world, request, now)
  }),
}
