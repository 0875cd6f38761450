import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-Q1', 'IMPORTAGENTPHONE-1', 'IMPORTAGENTPHONE-8'],
  says: 'By names the phone is tied, and the first user becomes inactive.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const [first] = world.users.all()
    const isByNames = Number(request.parameters.AGENTID ?? '0') === 0
    if (outcome.ok && first && isByNames) world.users.change(first, { status: 'I' })
    return outcome
  }),
}
