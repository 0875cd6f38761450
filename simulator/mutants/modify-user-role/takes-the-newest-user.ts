import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-2', 'MODUSERROLE-4'],
  says: 'The user who was added last is given the role, whoever is named.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const { ACTION, ROLEID, ROLENAME } = request.parameters
    const newest = world.users.all().at(-1)
    const parameters = { ACTION, ROLEID, ROLENAME, USERID: String(newest?.userId) }
    return usual(world, { ...request, parameters }, now)
  }),
}
