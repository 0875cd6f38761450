import type { UserDescription } from '../description.ts'
import type { LocalTime } from '../formats.ts'
import type { User, UserFields } from '../users.ts'
import { offsetText, offsetTime } from './offset-time.ts'

/** A user as the state of a world has one, deleted or not. */
export interface UserRow extends Omit<UserFields, 'isAgent' | 'addTime' | 'modTime'> {
  readonly id: number
  readonly agent: boolean
  /**
   * ISO 8601 with the offset that is shown, which an instant alone would not tell; absent: never.
   */
  readonly addedAt?: string
  readonly modifiedAt?: string
  readonly phones: readonly string[]
}

export function userRow({ userId, isAgent, addTime, modTime, phones, ...user }: User): UserRow {
  return {
    id: userId,
    ...user,
    agent: isAgent,
    ...(addTime ? { addedAt: offsetText(addTime) } : {}),
    ...(modTime ? { modifiedAt: offsetText(modTime) } : {}),
    phones: [...phones],
  }
}

export function userOf({ id, agent, addedAt, modifiedAt, ...user }: UserRow): UserDescription {
  return {
    ...user,
    userId: id,
    isAgent: agent,
    addTime: timeOf(addedAt),
    modTime: timeOf(modifiedAt),
  }
}

function timeOf(text: string | undefined): LocalTime | undefined {
  return text === undefined ? undefined : offsetTime(text)
}
