import { refuse } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-4'],
  says: 'RECORDSTART for a call that is not recorded is refused.',
  change: handling('recordStart', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'recordStart', request.parameters)?.calls.at(-1)
    return call && !call.recording ? refuse('deviceNotInCall') : usual(world, request, now)
  }),
}
