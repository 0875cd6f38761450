import { accept } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-5'],
  says: 'CALLUPDATE with Y changes the last recording, though a call is up.',
  change: handling('callUpdate', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'callUpdate', request.parameters)
    const last = device && world.recordings.lastOfCall(device.id)
    if (!last || request.parameters.UPDATE_IF_NOT_RECORDING !== 'Y')
      return usual(world, request, now)
    world.recordings.update(last, request.parameters)
    return accept('updatedInDatabase', {})
  }),
}
