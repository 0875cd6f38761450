import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const lastIn = perWorld(() => ({ AGENTID: '1' }))

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-8'],
  says: 'AGENTID of the reply is that of the reply before.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const { AGENTID } = lastIn(world)
    lastIn(world).AGENTID = outcome.body.AGENTID
    return accept('ok', { AGENTID })
  }),
}
