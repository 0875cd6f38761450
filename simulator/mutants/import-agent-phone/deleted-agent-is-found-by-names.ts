import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-15'],
  says: 'Names find a deleted user.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { FIRSTNAME = '', LASTNAME = '' } = request.parameters
    const outcome = usual(world, request, now)
    const former = world.users
      .all()
      .find(({ firstName, lastName }) => firstName === FIRSTNAME && lastName === LASTNAME)
    return former?.status === 'D' ? accept('ok', { AGENTID: String(former.userId) }) : outcome
  }),
}
