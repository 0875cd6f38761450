import { refuse } from '../../core/outcome.ts'
import { afterImporting } from '../change/after-importing.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const freedIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['CALLLIST-17'],
  says: 'CALLSTOP at a phone that a deleted user had is refused.',
  change: (parts) =>
    handling('callStop', (usual) => (world, request, now) => {
      const isFreed = freedIn(world).has('any')
      return isFreed ? refuse('deviceNotFound') : usual(world, request, now)
    })(afterImporting('DELETE', ({ world }) => freedIn(world).add('any'))(parts)),
}
