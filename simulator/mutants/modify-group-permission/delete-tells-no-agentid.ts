import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-9'],
  says: 'The reply to DELETE has a blank AGENTID where the request had none.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ACTION, AGENTID = '' } = request.parameters
    if (!outcome.ok || !(ACTION === 'DELETE')) return outcome
    return { ...outcome, body: { ...outcome.body, AGENTID } }
  }),
}
