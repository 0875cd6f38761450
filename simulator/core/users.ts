import type { UserDescription } from './description.ts'
import type { LocalTime } from './formats.ts'
import { nameKey } from './name-key.ts'
import { TextIndex } from './text-index.ts'

/** What is known of a person, apart from the number and the phones. */
export interface UserFields {
  readonly username: string
  readonly employeeId: string
  readonly firstName: string
  readonly lastName: string
  readonly isAgent: boolean
  /** `A` active, `I` inactive (IMPORTUSER-15), `D` deleted (IMPORTUSER-19). */
  readonly status: 'A' | 'I' | 'D'
  /** The clock on the wall where it was done, with its offset; undefined: never. */
  readonly addTime: LocalTime | undefined
  readonly modTime: LocalTime | undefined
  readonly sysUser: string
  readonly sysDomain: string
  readonly email: string
  readonly crmUser: string
  readonly siteId: string
  /** Whether the agent may record its own calls, and download its own recordings. */
  readonly allowSelfRecord: boolean
  readonly allowSelfDownload: boolean
}

/** A person of the system. AGENTID is the USERID. */
export interface User extends UserFields {
  readonly userId: number
  /** Phone ids: device ids, or aliases where seating is free. Whoever has one is an agent. */
  readonly phones: ReadonlySet<string>
}

/** Every user, with the look-ups the commands need. A deleted user is found by `record` alone. */
export class Users {
  readonly #byId = new Map<number, User>()
  readonly #byPhone = new Map<string, User>()
  readonly #byUsername = new TextIndex<User>(byNumber)
  readonly #bySysUser = new TextIndex<User>(byNumber)
  readonly #byCrmUser = new TextIndex<User>(byNumber)
  readonly #byName = new TextIndex<User>(byNumber)
  readonly #byFirstName = new TextIndex<User>(byNumber)
  readonly #byLastName = new TextIndex<User>(byNumber)
  #nextId: number

  /** Users get numbers from `nextId` on, and in any case those that nobody ever had. */
  constructor(described: readonly UserDescription[], nextId = 1) {
    this.#nextId = nextId
    for (const user of described) this.#put({ ...user, phones: new Set(user.phones) })
  }

  /** Every user there is or was, by number. */
  all(): readonly User[] {
    return [...this.#byId.values()].sort((a, b) => a.userId - b.userId)
  }

  /** The number of the next user. */
  get nextId(): number {
    return this.#nextId
  }

  /** How many there are or were. */
  count(): number {
    return this.#byId.size
  }

  find(userId: number): User | undefined {
    const user = this.#byId.get(userId)
    return user?.status === 'D' ? undefined : user
  }

  /** The record of a user, deleted or not: old recordings go on naming a former user (IMPORTUSER-8). */
  record(userId: number): User | undefined {
    return this.#byId.get(userId)
  }

  /** The agent at a phone, which is named by device id or, where seating is free, by alias. */
  atDevice(device: { readonly id: string; readonly alias: string }): User | undefined {
    return this.#byPhone.get(device.id) ?? this.#byPhone.get(device.alias)
  }

  /** The agent who has a phone id. */
  holding(phone: string): User | undefined {
    return this.#byPhone.get(phone)
  }

  withUsername(username: string): readonly User[] {
    return this.#byUsername.at(username)
  }

  withSysUser(sysUser: string): readonly User[] {
    return this.#bySysUser.at(sysUser)
  }

  withCrmUser(crmUser: string): readonly User[] {
    return this.#byCrmUser.at(crmUser)
  }

  withFirstName(firstName: string): readonly User[] {
    return this.#byFirstName.at(nameKey(firstName))
  }

  withLastName(lastName: string): readonly User[] {
    return this.#byLastName.at(nameKey(lastName))
  }

  /** Users of a first and last name. */
  named(firstName: string, lastName: string): readonly User[] {
    return this.#byName.at(fullNameKey({ firstName, lastName }))
  }

  /** Adds a user under a number that nobody ever had. Phones must be free. */
  add(fields: UserFields & { readonly phones: Iterable<string> }): User {
    const phones = new Set(fields.phones)
    return this.#put({ ...fields, phones, userId: this.#nextId })
  }

  /** Changes what is given of a user. Phones must be free or the user's own. */
  change(user: User, changed: Partial<UserFields> & { readonly phones?: Iterable<string> }): User {
    const phones = new Set(changed.phones ?? user.phones)
    this.#unindex(user)
    return this.#put({ ...user, ...changed, phones })
  }

  /** Marks a user as deleted, which frees the phones and the name (IMPORTUSER-6, -7, -18). */
  delete(user: User, modTime: LocalTime): void {
    this.change(user, { status: 'D', phones: [], modTime })
  }

  /** Whoever gets a phone is an agent from then on (section 6.6). */
  #put(given: User): User {
    const user: User = { ...given, isAgent: given.isAgent || given.phones.size > 0 }
    this.#byId.set(user.userId, user)
    this.#nextId = Math.max(this.#nextId, user.userId + 1)
    if (user.status !== 'D') this.#index(user)
    return user
  }

  #index(user: User): void {
    for (const [index, text] of this.#textsOf(user)) index.add(text, user)
    for (const phone of user.phones) this.#byPhone.set(phone, user)
  }

  #unindex(user: User): void {
    for (const [index, text] of this.#textsOf(user)) index.remove(text, user)
    for (const phone of user.phones) this.#byPhone.delete(phone)
  }

  #textsOf(user: User): readonly (readonly [TextIndex<User>, string])[] {
    return [
      [this.#byUsername, user.username],
      [this.#bySysUser, user.sysUser],
      [this.#byCrmUser, user.crmUser],
      [this.#byName, fullNameKey(user)],
      [this.#byFirstName, nameKey(user.firstName)],
      [this.#byLastName, nameKey(user.lastName)],
    ]
  }
}

function byNumber({ userId }: User): number {
  return userId
}

function fullNameKey({ firstName, lastName }: Pick<UserFields, 'firstName' | 'lastName'>): string {
  return `${nameKey(firstName)}\n${nameKey(lastName)}`
}
