import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-4'],
  says: 'Of an agent who is named the first name alone counts.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { FIRSTNAME, LASTNAME, ...others } = request.parameters
    if (FIRSTNAME === undefined || LASTNAME === undefined) return usual(world, request, now)
    const [agent] = world.users.withFirstName(FIRSTNAME)
    const AGENTID = String(agent?.userId ?? 0)
    return usual(world, { ...request, parameters: { ...others, AGENTID } }, now)
  }),
}
