import { meantAgent } from '../../core/find-agent.ts'
import { agentsDevice } from '../../core/find-device.ts'
import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-18'],
  says: 'CHATSTART is refused where no channel is free.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const meant = meantAgent(world, request.parameters)
    const device = meant.ok ? agentsDevice(world, meant.agent) : undefined
    return device && !world.channels.hasFree(device.core)
      ? refuse('noFreeChannel')
      : usual(world, request, now)
  }),
}
