import { meantAgent } from '../../core/find-agent.ts'
import { agentsDevice } from '../../core/find-device.ts'
import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-17'],
  says: 'CHATSTART for an agent without a phone is refused.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const meant = meantAgent(world, request.parameters)
    return meant.ok && !agentsDevice(world, meant.agent)
      ? refuse('agentNotFound')
      : usual(world, request, now)
  }),
}
