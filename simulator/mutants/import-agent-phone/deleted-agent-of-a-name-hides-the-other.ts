import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-15'],
  says: 'Names that a deleted user had find nobody.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { FIRSTNAME = '', LASTNAME = '' } = request.parameters
    const isDeleted = world.users
      .all()
      .some((one) => one.status === 'D' && one.firstName === FIRSTNAME && one.lastName === LASTNAME)
    return isDeleted ? refuse('agentNotFound') : usual(world, request, now)
  }),
}
