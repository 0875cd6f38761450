import { refuse } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-19'],
  says: 'CALLSTART is refused where no channel is free.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'callStart', request.parameters)
    const isFree = device === undefined || world.channels.hasFree(device.core)
    return isFree ? usual(world, request, now) : refuse('deviceNotFound')
  }),
}
