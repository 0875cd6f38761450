import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const lastIn = perWorld((): { at?: number } => ({}))

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-26'],
  says: 'Users are not added or changed a minute after the server was last asked to.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const since = now - (lastIn(world).at ?? now)
    lastIn(world).at = now
    const isLate = since > 60_000 && request.parameters.ACTION !== 'LIST'
    return isLate ? refuse('userNotFound') : usual(world, request, now)
  }),
}
