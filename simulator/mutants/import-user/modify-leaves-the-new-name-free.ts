import { accept } from '../../core/outcome.ts'
import { afterImporting } from '../change/after-importing.ts'
import { importing } from '../change/importing.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const done = accept('ok', { USERS: [] })

const changedIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-11', 'IMPORTUSER-9'],
  says: 'A name that a user got by MODIFY can be added again.',
  change: (parts) =>
    importing('ADD', (usual) => (world, request, now) => {
      const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
      const [there] = world.users.named(FIRST_NAME, LAST_NAME)
      const outcome = usual(world, request, now)
      return there && changedIn(world).has(String(there.userId)) ? done : outcome
    })(
      afterImporting('MODIFY', ({ world, user }) => {
        changedIn(world).add(String(user.userId))
      })(parts),
    ),
}
