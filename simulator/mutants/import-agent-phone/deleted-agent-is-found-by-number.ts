import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-15'],
  says: 'AGENTID finds a deleted user.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { AGENTID, ACTION } = request.parameters
    const isDeleted = world.users.record(Number(AGENTID))?.status === 'D'
    return isDeleted && ACTION === 'ADD'
      ? accept('ok', { AGENTID: AGENTID ?? '' })
      : usual(world, request, now)
  }),
}
