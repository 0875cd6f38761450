import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const freedIn = perWorld(() => new Map<string, number>())

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-7', 'IMPORTAGENTPHONE-1'],
  says: 'A phone that was untied and tied to another is listed with both.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION, PHONEID, AGENTID } = request.parameters
    const outcome = usual(world, request, now)
    if (ACTION === 'DELETE' && AGENTID) freedIn(world).set(PHONEID, Number(AGENTID))
    const former = world.users.find(freedIn(world).get(PHONEID) ?? 0)
    if (former && ACTION === 'ADD')
      world.users.change(former, { phones: [...former.phones, PHONEID] })
    return outcome
  }),
}
