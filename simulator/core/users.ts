import type { UserDescription } from './description.ts'
import { TextIndex } from './text-index.ts'

/** A person of the system; an agent is a user with phones. AGENTID is the USERID. */
export interface User {
  readonly userId: number
  readonly firstName: string
  readonly lastName: string
  readonly sysUser: string
  readonly crmUser: string
  readonly phones: ReadonlySet<string>
}

/** Every user, with the look-ups the commands need. */
export class Users {
  readonly #byId = new Map<number, User>()
  readonly #byPhone = new Map<string, User>()
  readonly #bySysUser = new TextIndex<User>()
  readonly #byCrmUser = new TextIndex<User>()

  constructor(described: readonly UserDescription[]) {
    for (const { phones, ...rest } of described) {
      const user: User = { ...rest, phones: new Set(phones) }
      this.#byId.set(user.userId, user)
      this.#bySysUser.add(user.sysUser, user)
      this.#byCrmUser.add(user.crmUser, user)
      for (const phone of phones) this.#byPhone.set(phone, user)
    }
  }

  find(userId: number): User | undefined {
    return this.#byId.get(userId)
  }

  /** The agent at a phone, which is named by device id or, where seating is free, by alias. */
  atDevice(device: { readonly id: string; readonly alias: string }): User | undefined {
    return this.#byPhone.get(device.id) ?? this.#byPhone.get(device.alias)
  }

  withSysUser(sysUser: string): readonly User[] {
    return this.#bySysUser.at(sysUser)
  }

  withCrmUser(crmUser: string): readonly User[] {
    return this.#byCrmUser.at(crmUser)
  }
}
