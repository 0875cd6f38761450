import type { RoleDescription } from './description.ts'
import { Numbered } from './numbered.ts'

/** A role: permissions, for certain QA groups, that users have. Many may have one (section 6.6). */
export interface Role {
  readonly id: number
  readonly name: string
  readonly description: string
  /** PERMISSIONNAMEs, upper case. */
  readonly permissions: ReadonlySet<string>
  /** GROUPIDs. */
  readonly groups: ReadonlySet<number>
  /** USERIDs. */
  readonly users: ReadonlySet<number>
}

/** A role as it is kept: only the operations below reach into its sets. */
interface KeptRole extends Role {
  readonly permissions: Set<string>
  readonly groups: Set<number>
  readonly users: Set<number>
}

/** The roles of the system. */
export class Roles {
  readonly #all: Numbered<KeptRole>

  /** Roles that are added have numbers from `nextId` on. */
  constructor(described: readonly RoleDescription[], nextId = 1) {
    this.#all = new Numbered(
      described.map(({ permissions, groups, users, ...role }) => ({
        ...role,
        permissions: new Set(permissions.map(permissionKey)),
        groups: new Set(groups),
        users: new Set(users),
      })),
      nextId,
    )
  }

  all(): readonly Role[] {
    return this.#all.all()
  }

  /** The number of the next role. */
  get nextId(): number {
    return this.#all.nextId
  }

  count(): number {
    return this.#all.count()
  }

  find(id: number): Role | undefined {
    return this.#all.find(id)
  }

  named(name: string): Role | undefined {
    return this.#all.named(name)
  }

  /** Adds a role with nothing in it, under a number that no role ever had. */
  add(name: string, description: string): Role {
    return this.#all.add((id) => ({
      id,
      name,
      description,
      permissions: new Set(),
      groups: new Set(),
      users: new Set(),
    }))
  }

  /** Deletes a role, which its users lose. */
  delete(role: Role): void {
    this.#all.remove(this.#kept(role))
  }

  /** Gives a role a permission; one that it has stays. */
  grant(role: Role, permission: string): void {
    this.#kept(role).permissions.add(permissionKey(permission))
  }

  /** Takes a permission from a role, if it has it. */
  revoke(role: Role, permission: string): void {
    this.#kept(role).permissions.delete(permissionKey(permission))
  }

  /** Assigns a QA group to a role; one that is assigned stays. */
  assignGroup(role: Role, groupId: number): void {
    this.#kept(role).groups.add(groupId)
  }

  /** Takes a QA group from a role, if it is assigned. */
  unassignGroup(role: Role, groupId: number): void {
    this.#kept(role).groups.delete(groupId)
  }

  /** Assigns a role to a user; one who has it keeps it. */
  assignUser(role: Role, userId: number): void {
    this.#kept(role).users.add(userId)
  }

  /** Takes a role from a user, if the user has it. */
  unassignUser(role: Role, userId: number): void {
    this.#kept(role).users.delete(userId)
  }

  /** Takes every role from a user, as where the user is deleted. */
  forgetUser(userId: number): void {
    for (const role of this.#all.all()) role.users.delete(userId)
  }

  #kept(role: Role): KeptRole {
    const kept = this.#all.find(role.id)
    if (!kept) throw new Error(`there is no role ${role.id}`)
    return kept
  }
}

/** What makes two PERMISSIONNAMEs the same: case does not count (MODROLEPERM-8). */
export function permissionKey(name: string): string {
  return name.toUpperCase()
}
