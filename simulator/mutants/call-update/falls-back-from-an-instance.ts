import { accept } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-12'],
  says: 'CALLUPDATE with Y of an instance that is not up changes the last recording, though another call is up.',
  change: handling('callUpdate', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const device = deviceMeant(world, 'callUpdate', request.parameters)
    const last = device && world.recordings.lastOfCall(device.id)
    if (outcome.ok || !last || !request.parameters.UPDATE_IF_NOT_RECORDING) return outcome
    world.recordings.update(last, request.parameters)
    return accept('updatedInDatabase', {})
  }),
}
