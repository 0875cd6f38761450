import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-9'],
  says: 'An agent is found by the beginning of the first name.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { FIRSTNAME = '', LASTNAME = '' } = request.parameters
    const agent = world.users
      .withLastName(LASTNAME)
      .find(({ firstName }) => FIRSTNAME !== '' && firstName.startsWith(FIRSTNAME))
    const parameters = agent
      ? { ...request.parameters, FIRSTNAME: agent.firstName }
      : request.parameters
    return usual(world, { ...request, parameters }, now)
  }),
}
