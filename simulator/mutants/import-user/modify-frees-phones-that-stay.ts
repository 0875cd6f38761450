import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const changedIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-31'],
  says: 'A phone that stays with its user at a MODIFY can be had by another.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { ACTION, PHONES = '', USER_ID = '' } = request.parameters
    const holder = world.users.holding(PHONES.replace(/^.*,/, ''))
    const isFree = holder !== undefined && changedIn(world).has(String(holder.userId))
    if (isFree && String(holder.userId) !== USER_ID) return accept('ok', { USERS: [] })
    if (ACTION === 'MODIFY') changedIn(world).add(USER_ID)
    return usual(world, request, now)
  }),
}
