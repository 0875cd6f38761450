import type { ParametersOf } from '../../core/request.ts'
import type { User } from '../../core/users.ts'
import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'
import { importing } from './importing.ts'

type Sent = ParametersOf<'importUser'>

interface Imported {
  readonly world: World
  /** As the user is after it. */
  readonly user: User
  /** As the user was before it: an ADD has none. */
  readonly before: User | undefined
  readonly sent: Sent
  readonly now: number
}

/** Once IMPORTUSER with one ACTION is accepted, something else is done to the user it was about. */
export function afterImporting(
  action: 'ADD' | 'MODIFY' | 'DELETE',
  deed: (imported: Imported) => void,
): Change {
  return importing(action, (usual) => (world, request, now) => {
    const sent = request.parameters
    const number = action === 'ADD' ? world.users.nextId : Number(sent.USER_ID)
    const before = world.users.record(number)
    const outcome = usual(world, request, now)
    const user = world.users.record(number)
    if (outcome.ok && user) deed({ world, user, before, sent, now })
    return outcome
  })
}
