import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-12'],
  says: 'LASTNAME or FIRSTNAME alone finds an agent.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { AGENTID = '0', FIRSTNAME, LASTNAME } = request.parameters
    const [agent] =
      FIRSTNAME === undefined
        ? world.users.withLastName(LASTNAME ?? '')
        : world.users.withFirstName(FIRSTNAME)
    const isHalf = Number(AGENTID) === 0 && (FIRSTNAME === undefined || LASTNAME === undefined)
    if (!isHalf || !agent) return usual(world, request, now)
    const parameters = { ...request.parameters, AGENTID: String(agent.userId) }
    return usual(world, { ...request, parameters }, now)
  }),
}
