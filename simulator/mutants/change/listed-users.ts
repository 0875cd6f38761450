import type { userElements } from '../../core/user-elements.ts'
import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'
import { importing } from './importing.ts'

/** A user as LIST shows one. */
export type ListedUser = Readonly<Record<keyof ReturnType<typeof userElements>, string>>

/** LIST shows other users. */
export function listingUsers(
  change: (users: readonly ListedUser[], world: World) => readonly ListedUser[],
): Change {
  return importing('LIST', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const USERS = outcome.body.USERS.map(({ USER: listed }) => {
      const USER = change(listed, world)
      return { COUNT: String(USER.length), USER }
    })
    return { ...outcome, body: { USERS } }
  })
}

/** LIST shows each user in another way. */
export function listingUser(change: (user: ListedUser, world: World) => ListedUser): Change {
  return listingUsers((users, world) => users.map((user) => change(user, world)))
}
