import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const additions = perWorld(() => new Map<string, number>())

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-5', 'MODIFYROLE-13'],
  says: 'A role that was added twice is deleted by the second DELETE only.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, ROLENAME } = request.parameters
    const counts = additions(world)
    const count = counts.get(ROLENAME) ?? 0
    if (ACTION === 'ADD') counts.set(ROLENAME, count + 1)
    if (ACTION !== 'DELETE' || count < 2) return usual(world, request, now)
    counts.set(ROLENAME, count - 1)
    return accept('roleDeleted', {})
  }),
}
