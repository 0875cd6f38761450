import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-8'],
  says: 'AGENTID is looked up as an employee number.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { AGENTID } = request.parameters
    const agent = world.users.all().find(({ employeeId }) => employeeId === AGENTID)
    const isMeant = AGENTID === undefined || agent !== undefined
    return isMeant ? usual(world, request, now) : refuse('agentNotFound')
  }),
}
