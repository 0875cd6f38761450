import type { User, UserFields } from './users.ts'
import { knowPhones, type World } from './world.ts'

/**
 * Changes of users with all that hangs on them: a phone that somebody gets is a device the system
 * knows, a phone that nobody has any longer is in no QA group, and a deleted user has no role.
 */

/** What can be told of a user: everything but the number. */
export interface UserData extends UserFields {
  readonly phones: Iterable<string>
}

/** Adds a user. The phones must be free. */
export function addUser(world: World, data: UserData): User {
  const user = world.users.add(data)
  knowPhones(world, user.phones)
  return user
}

/** Changes what is given of a user. The phones must be free or the user's own. */
export function changeUser(world: World, user: User, changed: Partial<UserData>): User {
  const now = world.users.change(user, changed)
  freePhones(world, without(user.phones, now.phones))
  knowPhones(world, without(now.phones, user.phones))
  return now
}

/** Deletes a user: the record stays, marked as deleted (IMPORTUSER-6, IMPORTUSER-7). */
export function deleteUser(world: World, user: User, now: number): void {
  world.users.delete(user, world.server.localTime(now))
  world.roles.forgetUser(user.userId)
  freePhones(world, [...user.phones])
}

/** The first of some phones that somebody else than `user` has; `undefined` is nobody yet. */
export function takenPhone(
  world: World,
  user: User | undefined,
  phones: readonly string[],
): string | undefined {
  return phones.find((phone) => {
    const holder = world.users.holding(phone)
    return holder !== undefined && holder !== user
  })
}

function freePhones(world: World, phones: readonly string[]): void {
  for (const phone of phones) world.groups.forget(phone)
}

function without(phones: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...phones].filter((phone) => !others.has(phone))
}
