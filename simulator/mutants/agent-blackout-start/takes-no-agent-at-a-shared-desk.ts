import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-5'],
  says: 'AGENTBLACKOUTSTART finds no agent who is at a device by its alias.',
  change: handling('agentBlackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const isShared = device && !world.users.holding(device.id) && world.users.holding(device.alias)
    return isShared ? refuse('agentNotFound') : usual(world, request, now)
  }),
}
