import { accept } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-5'],
  says: 'CALLUPDATE with Y changes the last recording but one where there are two.',
  change: handling('callUpdate', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'callUpdate', request.parameters)
    const range = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    const [, older] = device ? [...world.recordings.ofDevice(device.id, range)] : []
    if (!older || device?.calls.length) return usual(world, request, now)
    world.recordings.update(older, request.parameters)
    return accept('updatedInDatabase', {})
  }),
}
