import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-8', 'IMPORTUSER-6', 'CALLLIST-17'],
  says: 'CALLLIST names the agent who is at the phone now.',
  change: handling('callList', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const SEARCHRESULT = outcome.body.SEARCHRESULT.map((one) => {
      const agent = world.users.holding(one.DEVICEID)
      if (!agent) return one
      const { firstName, lastName } = agent
      return { ...one, AGENTFIRSTNAME: firstName, AGENTLASTNAME: lastName }
    })
    return { ...outcome, body: { SEARCHRESULT } }
  }),
}
