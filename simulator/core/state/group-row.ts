import type { GroupDescription, RoleDescription } from '../description.ts'
import type { Group } from '../groups.ts'
import type { Role } from '../roles.ts'

/** A QA group as the state of a world has it. */
export interface GroupRow {
  readonly id: number
  readonly name: string
  readonly active: boolean
  /** In the order in which they were put into it. */
  readonly phones: readonly string[]
}

/** A role as the state of a world has it. */
export type RoleRow = RoleDescription

export function groupRow(group: Group & { readonly phones: readonly string[] }): GroupRow {
  const { id, name, isActive, phones } = group
  return { id, name, active: isActive, phones: [...phones] }
}

export function groupOf({ active, ...group }: GroupRow): GroupDescription {
  return { ...group, isActive: active }
}

export function roleRow({ id, name, description, permissions, groups, users }: Role): RoleRow {
  return {
    id,
    name,
    description,
    permissions: [...permissions],
    groups: [...groups],
    users: [...users],
  }
}
