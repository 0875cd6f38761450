import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-6'],
  says: 'Where several users fit a name, the first of them is given the role.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'userNotUnique') return outcome
    const { ACTION, ROLENAME, ROLEID, FIRSTNAME = '', LASTNAME = '' } = request.parameters
    const [first] = [...world.users.withFirstName(FIRSTNAME), ...world.users.withLastName(LASTNAME)]
    const parameters = { ACTION, ROLENAME, ROLEID, USERID: String(first?.userId) }
    return usual(world, { ...request, parameters }, now)
  }),
}
