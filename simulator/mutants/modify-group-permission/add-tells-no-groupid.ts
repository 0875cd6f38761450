import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-9'],
  says: 'The reply to ADD has a blank GROUPID where the request had none.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { ACTION, GROUPID = '' } = request.parameters
    if (!outcome.ok || !(ACTION === 'ADD')) return outcome
    return { ...outcome, body: { ...outcome.body, GROUPID } }
  }),
}
