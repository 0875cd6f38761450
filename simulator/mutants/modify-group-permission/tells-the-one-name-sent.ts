import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-13'],
  says: 'Where one name is beside AGENTID, the reply gives the AGENTID of whoever has the name.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { FIRSTNAME = '', LASTNAME = '', AGENTID } = request.parameters
    const [named] = [...world.users.withFirstName(FIRSTNAME), ...world.users.withLastName(LASTNAME)]
    if (!outcome.ok || !named || AGENTID === undefined) return outcome
    return { ...outcome, body: { ...outcome.body, AGENTID: String(named.userId) } }
  }),
}
