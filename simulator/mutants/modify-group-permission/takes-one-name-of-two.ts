import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-16'],
  says: 'An agent is found who has one of two names.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { FIRSTNAME = '', LASTNAME = '', DEVICEID } = request.parameters
    if (outcome.ok || outcome.refusal !== 'agentNotFound') return outcome
    const named = [...world.users.withFirstName(FIRSTNAME), ...world.users.withLastName(LASTNAME)]
    const agent = named.find(({ phones }) => phones.has(DEVICEID))
    const AGENTID = agent ? String(agent.userId) : ''
    const parameters = { ...request.parameters, FIRSTNAME: undefined, AGENTID }
    return agent ? usual(world, { ...request, parameters }, now) : outcome
  }),
}
