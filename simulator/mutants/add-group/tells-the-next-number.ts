import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-4'],
  says: 'The GROUPID given for a name that exists is that of the next group there will be.',
  change: handling('addGroup', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok || outcome.message !== 'groupExists') return outcome
    return { ...outcome, body: { ...outcome.body, GROUPID: String(world.groups.nextId) } }
  }),
}
