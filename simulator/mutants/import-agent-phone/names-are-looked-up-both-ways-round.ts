import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-9'],
  says: 'An agent is found by first and last name exchanged.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { FIRSTNAME = '', LASTNAME = '' } = request.parameters
    const [agent] = world.users.named(LASTNAME, FIRSTNAME)
    const parameters = agent
      ? { ...request.parameters, FIRSTNAME: LASTNAME, LASTNAME: FIRSTNAME }
      : request.parameters
    return usual(world, { ...request, parameters }, now)
  }),
}
