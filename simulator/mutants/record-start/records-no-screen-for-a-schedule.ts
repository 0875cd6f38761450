import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-12'],
  says: 'RECORDSTART for a call that a schedule waits for records audio alone.',
  change: handling('recordStart', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const call = deviceMeant(world, 'recordStart', request.parameters)?.calls.at(-1)
    if (call?.partial && !call.recording) call.partial = { ...call.partial, screen: false }
    return outcome
  }),
}
