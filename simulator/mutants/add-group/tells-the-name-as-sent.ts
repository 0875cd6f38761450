import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-5'],
  says: 'GROUPNAME of a group that exists is as it was sent, not as it is stored.',
  change: handling('addGroup', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    return outcome.ok ? { ...outcome, body: { ...outcome.body, ...request.parameters } } : outcome
  }),
}
