import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-3'],
  says: 'CALLSTOP ends the call, and what was recorded of it is lost.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'callStop', request.parameters)?.calls.at(-1)
    if (call) call.recording = undefined
    return usual(world, request, now)
  }),
}
